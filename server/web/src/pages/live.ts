// Pages of one thing, kept up with what changes.
import { useEffect, useRef } from "preact/hooks";
import { get } from "../api/client";
import { type Change, listen } from "../live/stream";
import { type Read, useRead } from "../ui/parts";

/** Changes that come close together are read together. */
const TOGETHER_MS = 300;

/** Calls `again` when a change that `concerns` the page comes, and when some may have been missed. */
export function useChanges(concerns: (change: Change) => boolean, again: () => void): void {
  const latest = useRef({ concerns, again });
  latest.current = { concerns, again };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current.again();
      }, TOGETHER_MS);
    };
    const end = listen({
      change: (change) => {
        if (latest.current.concerns(change)) soon();
      },
      resync: soon,
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, []);
}

/** A thing by its id, read again when it changes. */
export function useThing<T>(list: string, id: string): Read<T> {
  const read = useRead(
    (stop) => get<T>(`/api/v2/${list}/${encodeURIComponent(id)}`, undefined, stop),
    [list, id],
  );
  useChanges((change) => change.subject_id === id, read.again);
  return read;
}
