import {
  PageHead
} from "./chunk-OMHY5VP4.js";
import {
  a,
  t
} from "./chunk-7OGIZK26.js";
import "./chunk-JED37L3N.js";

// src/pages/NewKeyPair.tsx
function NewKeyPair() {
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: /* @__PURE__ */ a(PageHead, { title: t.cloud.keyPairs.new }) });
}
export {
  NewKeyPair as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL05ld0tleVBhaXIudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBQYWdlSGVhZCB9IGZyb20gXCIuLi91aS9wYXJ0c1wiO1xuXG4vKiogTWFraW5nIGEga2V5IHBhaXIsIG9yIGJyaW5naW5nIG9uZSBhbG9uZy4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIE5ld0tleVBhaXIoKSB7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJwYWdlXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8UGFnZUhlYWQgdGl0bGU9e3QuY2xvdWQua2V5UGFpcnMubmV3fSAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7QUFJZSxTQUFSLGFBQThCO0FBQ25DLFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQiw0QkFBQyxZQUFTLE9BQU8sRUFBRSxNQUFNLFNBQVMsS0FBSyxHQUN6QztBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
