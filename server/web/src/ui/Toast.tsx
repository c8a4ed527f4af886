import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Problem } from "../api/client";
import { t } from "../texts/first";
import { Button, IconButton } from "./Button";

interface Note {
  id: number;
  kind: "good" | "bad" | "plain";
  text: string;
  action?: { label: string; run: () => void };
}

const notes = signal<Note[]>([]);
let count = 0;

/** How long a note stays; faults stay until they are dismissed. */
const STAY_MS = 6000;

/** Tells what happened, in a corner. */
export function toast(text: string, kind: Note["kind"] = "good", action?: Note["action"]): void {
  count += 1;
  const note: Note = action ? { id: count, kind, text, action } : { id: count, kind, text };
  // Five at once: more than anybody reads.
  notes.value = [...notes.value.slice(-4), note];
}

/** Tells why something failed. */
export function toastProblem(problem: unknown): void {
  if (problem instanceof DOMException && problem.name === "AbortError") return;
  const text = problem instanceof Problem ? problem.message : t.ui.failed;
  toast(text, "bad");
}

function dismiss(id: number): void {
  notes.value = notes.value.filter((note) => note.id !== id);
}

function Shown({ note }: { note: Note }) {
  useEffect(() => {
    if (note.kind === "bad") return;
    const timer = setTimeout(() => dismiss(note.id), STAY_MS);
    return () => clearTimeout(timer);
  }, [note]);
  const { action } = note;
  return (
    <div class="toast" data-kind={note.kind} role={note.kind === "bad" ? "alert" : "status"}>
      <p>{note.text}</p>
      {action && (
        <Button
          kind="plain"
          onClick={() => {
            dismiss(note.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={t.ui.dismiss} onClick={() => dismiss(note.id)} />
    </div>
  );
}

/** Where notes are shown; there is one, in the shell. */
export function Toasts() {
  return (
    <div class="toasts no-print" aria-live="polite">
      {notes.value.map((note) => (
        <Shown key={note.id} note={note} />
      ))}
    </div>
  );
}
