import {
  listen
} from "./chunk-BIYEXU7U.js";
import {
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  get
} from "./chunk-QR2KS636.js";
import {
  A,
  T
} from "./chunk-LVANTMVN.js";

// src/pages/live.ts
var TOGETHER_MS = 300;
function useChanges(concerns, again) {
  const latest = T({ concerns, again });
  latest.current = { concerns, again };
  A(() => {
    let timer;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = void 0;
        latest.current.again();
      }, TOGETHER_MS);
    };
    const end = listen({
      change: (change) => {
        if (latest.current.concerns(change)) soon();
      },
      resync: soon
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, []);
}
function useThing(list, id) {
  const read = useRead(
    (stop) => get(`/api/v2/${list}/${encodeURIComponent(id)}`, void 0, stop),
    [list, id]
  );
  useChanges((change) => change.subject_id === id, read.again);
  return read;
}

export {
  useChanges,
  useThing
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL2xpdmUudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFBhZ2VzIG9mIG9uZSB0aGluZywga2VwdCB1cCB3aXRoIHdoYXQgY2hhbmdlcy5cbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgZ2V0IH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IHR5cGUgQ2hhbmdlLCBsaXN0ZW4gfSBmcm9tIFwiLi4vbGl2ZS9zdHJlYW1cIjtcbmltcG9ydCB7IHR5cGUgUmVhZCwgdXNlUmVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuXG4vKiogQ2hhbmdlcyB0aGF0IGNvbWUgY2xvc2UgdG9nZXRoZXIgYXJlIHJlYWQgdG9nZXRoZXIuICovXG5jb25zdCBUT0dFVEhFUl9NUyA9IDMwMDtcblxuLyoqIENhbGxzIGBhZ2FpbmAgd2hlbiBhIGNoYW5nZSB0aGF0IGBjb25jZXJuc2AgdGhlIHBhZ2UgY29tZXMsIGFuZCB3aGVuIHNvbWUgbWF5IGhhdmUgYmVlbiBtaXNzZWQuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlQ2hhbmdlcyhjb25jZXJuczogKGNoYW5nZTogQ2hhbmdlKSA9PiBib29sZWFuLCBhZ2FpbjogKCkgPT4gdm9pZCk6IHZvaWQge1xuICBjb25zdCBsYXRlc3QgPSB1c2VSZWYoeyBjb25jZXJucywgYWdhaW4gfSk7XG4gIGxhdGVzdC5jdXJyZW50ID0geyBjb25jZXJucywgYWdhaW4gfTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBsZXQgdGltZXI6IFJldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+IHwgdW5kZWZpbmVkO1xuICAgIGNvbnN0IHNvb24gPSAoKSA9PiB7XG4gICAgICB0aW1lciA/Pz0gc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICAgIHRpbWVyID0gdW5kZWZpbmVkO1xuICAgICAgICBsYXRlc3QuY3VycmVudC5hZ2FpbigpO1xuICAgICAgfSwgVE9HRVRIRVJfTVMpO1xuICAgIH07XG4gICAgY29uc3QgZW5kID0gbGlzdGVuKHtcbiAgICAgIGNoYW5nZTogKGNoYW5nZSkgPT4ge1xuICAgICAgICBpZiAobGF0ZXN0LmN1cnJlbnQuY29uY2VybnMoY2hhbmdlKSkgc29vbigpO1xuICAgICAgfSxcbiAgICAgIHJlc3luYzogc29vbixcbiAgICB9KTtcbiAgICByZXR1cm4gKCkgPT4ge1xuICAgICAgZW5kKCk7XG4gICAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIH07XG4gIH0sIFtdKTtcbn1cblxuLyoqIEEgdGhpbmcgYnkgaXRzIGlkLCByZWFkIGFnYWluIHdoZW4gaXQgY2hhbmdlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1c2VUaGluZzxUPihsaXN0OiBzdHJpbmcsIGlkOiBzdHJpbmcpOiBSZWFkPFQ+IHtcbiAgY29uc3QgcmVhZCA9IHVzZVJlYWQoXG4gICAgKHN0b3ApID0+IGdldDxUPihgL2FwaS92Mi8ke2xpc3R9LyR7ZW5jb2RlVVJJQ29tcG9uZW50KGlkKX1gLCB1bmRlZmluZWQsIHN0b3ApLFxuICAgIFtsaXN0LCBpZF0sXG4gICk7XG4gIHVzZUNoYW5nZXMoKGNoYW5nZSkgPT4gY2hhbmdlLnN1YmplY3RfaWQgPT09IGlkLCByZWFkLmFnYWluKTtcbiAgcmV0dXJuIHJlYWQ7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7QUFPQSxJQUFNLGNBQWM7QUFHYixTQUFTLFdBQVcsVUFBdUMsT0FBeUI7QUFDekYsUUFBTSxTQUFTLEVBQU8sRUFBRSxVQUFVLE1BQU0sQ0FBQztBQUN6QyxTQUFPLFVBQVUsRUFBRSxVQUFVLE1BQU07QUFDbkMsSUFBVSxNQUFNO0FBQ2QsUUFBSTtBQUNKLFVBQU0sT0FBTyxNQUFNO0FBQ2pCLGdCQUFVLFdBQVcsTUFBTTtBQUN6QixnQkFBUTtBQUNSLGVBQU8sUUFBUSxNQUFNO0FBQUEsTUFDdkIsR0FBRyxXQUFXO0FBQUEsSUFDaEI7QUFDQSxVQUFNLE1BQU0sT0FBTztBQUFBLE1BQ2pCLFFBQVEsQ0FBQyxXQUFXO0FBQ2xCLFlBQUksT0FBTyxRQUFRLFNBQVMsTUFBTSxFQUFHLE1BQUs7QUFBQSxNQUM1QztBQUFBLE1BQ0EsUUFBUTtBQUFBLElBQ1YsQ0FBQztBQUNELFdBQU8sTUFBTTtBQUNYLFVBQUk7QUFDSixtQkFBYSxLQUFLO0FBQUEsSUFDcEI7QUFBQSxFQUNGLEdBQUcsQ0FBQyxDQUFDO0FBQ1A7QUFHTyxTQUFTLFNBQVksTUFBYyxJQUFxQjtBQUM3RCxRQUFNLE9BQU87QUFBQSxJQUNYLENBQUMsU0FBUyxJQUFPLFdBQVcsSUFBSSxJQUFJLG1CQUFtQixFQUFFLENBQUMsSUFBSSxRQUFXLElBQUk7QUFBQSxJQUM3RSxDQUFDLE1BQU0sRUFBRTtBQUFBLEVBQ1g7QUFDQSxhQUFXLENBQUMsV0FBVyxPQUFPLGVBQWUsSUFBSSxLQUFLLEtBQUs7QUFDM0QsU0FBTztBQUNUOyIsCiAgIm5hbWVzIjogW10KfQo=
