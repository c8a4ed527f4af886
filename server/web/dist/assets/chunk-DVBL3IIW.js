import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import {
  Dialog
} from "./chunk-ZA5J7SKC.js";
import {
  Problem,
  a,
  t
} from "./chunk-QR2KS636.js";
import {
  y
} from "./chunk-LVANTMVN.js";

// src/ui/Typed.tsx
var question = y();
function confirmTyped(title, body, word, yes) {
  question.value?.answer(false);
  return new Promise((resolve) => {
    const answer = (value) => {
      question.value = void 0;
      resolve(value);
    };
    question.value = { title, body, label: t.ui.typeToConfirm(word), word, yes, answer };
  });
}
function Asking({ asked }) {
  const form = useForm({ word: "" }, async ({ word }) => {
    if (String(word).trim() !== asked.word) {
      const broken = { pointer: "/word", code: "rule", message: t.ui.notThat };
      throw new Problem(422, "invalid", t.ui.notThat, [broken]);
    }
    form.reset({ word: "" });
    asked.answer(true);
  });
  const cancel = () => {
    form.reset({ word: "" });
    asked.answer(false);
  };
  return /* @__PURE__ */ a(Dialog, { title: asked.title, onClose: cancel, children: [
    /* @__PURE__ */ a("div", { class: "stack", children: asked.body }),
    /* @__PURE__ */ a(Form, { state: form, submit: asked.yes, danger: true, onCancel: cancel, children: /* @__PURE__ */ a(Field, { name: "word", label: asked.label, autocomplete: "off", autofocus: true }) })
  ] });
}
function TypedQuestions() {
  return question.value ? /* @__PURE__ */ a(Asking, { asked: question.value }, question.value.title) : null;
}

export {
  confirmTyped,
  TypedQuestions
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL1R5cGVkLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gQSBxdWVzdGlvbiB3aG9zZSBhbnN3ZXIgaXMgdHlwZWQ6IGZvciB3aGF0IGNhbm5vdCBiZSB0YWtlbiBiYWNrIGFuZCBpcyBiaWcuXG5pbXBvcnQgeyBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBvbmVudENoaWxkcmVuIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBEaWFsb2cgfSBmcm9tIFwiLi9EaWFsb2dcIjtcbmltcG9ydCB7IEZpZWxkLCBGb3JtLCB1c2VGb3JtIH0gZnJvbSBcIi4vRm9ybVwiO1xuXG5pbnRlcmZhY2UgUXVlc3Rpb24ge1xuICB0aXRsZTogc3RyaW5nO1xuICBib2R5OiBDb21wb25lbnRDaGlsZHJlbjtcbiAgbGFiZWw6IHN0cmluZztcbiAgd29yZDogc3RyaW5nO1xuICB5ZXM6IHN0cmluZztcbiAgYW5zd2VyOiAoeWVzOiBib29sZWFuKSA9PiB2b2lkO1xufVxuXG5jb25zdCBxdWVzdGlvbiA9IHNpZ25hbDxRdWVzdGlvbiB8IHVuZGVmaW5lZD4oKTtcblxuLyoqIEFza3MgdGhhdCBgd29yZGAgaXMgdHlwZWQgYmVmb3JlIHNvbWV0aGluZyBiaWcgaXMgZG9uZTsgcmVzb2x2ZXMgdG8gd2hldGhlciBpdCB3YXMuICovXG5leHBvcnQgZnVuY3Rpb24gY29uZmlybVR5cGVkKFxuICB0aXRsZTogc3RyaW5nLFxuICBib2R5OiBDb21wb25lbnRDaGlsZHJlbixcbiAgd29yZDogc3RyaW5nLFxuICB5ZXM6IHN0cmluZyxcbik6IFByb21pc2U8Ym9vbGVhbj4ge1xuICBxdWVzdGlvbi52YWx1ZT8uYW5zd2VyKGZhbHNlKTtcbiAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgY29uc3QgYW5zd2VyID0gKHZhbHVlOiBib29sZWFuKSA9PiB7XG4gICAgICBxdWVzdGlvbi52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIHJlc29sdmUodmFsdWUpO1xuICAgIH07XG4gICAgcXVlc3Rpb24udmFsdWUgPSB7IHRpdGxlLCBib2R5LCBsYWJlbDogdC51aS50eXBlVG9Db25maXJtKHdvcmQpLCB3b3JkLCB5ZXMsIGFuc3dlciB9O1xuICB9KTtcbn1cblxuZnVuY3Rpb24gQXNraW5nKHsgYXNrZWQgfTogeyBhc2tlZDogUXVlc3Rpb24gfSkge1xuICBjb25zdCBmb3JtID0gdXNlRm9ybSh7IHdvcmQ6IFwiXCIgfSwgYXN5bmMgKHsgd29yZCB9KSA9PiB7XG4gICAgaWYgKFN0cmluZyh3b3JkKS50cmltKCkgIT09IGFza2VkLndvcmQpIHtcbiAgICAgIGNvbnN0IGJyb2tlbiA9IHsgcG9pbnRlcjogXCIvd29yZFwiLCBjb2RlOiBcInJ1bGVcIiwgbWVzc2FnZTogdC51aS5ub3RUaGF0IH07XG4gICAgICB0aHJvdyBuZXcgUHJvYmxlbSg0MjIsIFwiaW52YWxpZFwiLCB0LnVpLm5vdFRoYXQsIFticm9rZW5dKTtcbiAgICB9XG4gICAgZm9ybS5yZXNldCh7IHdvcmQ6IFwiXCIgfSk7XG4gICAgYXNrZWQuYW5zd2VyKHRydWUpO1xuICB9KTtcbiAgY29uc3QgY2FuY2VsID0gKCkgPT4ge1xuICAgIGZvcm0ucmVzZXQoeyB3b3JkOiBcIlwiIH0pO1xuICAgIGFza2VkLmFuc3dlcihmYWxzZSk7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPERpYWxvZyB0aXRsZT17YXNrZWQudGl0bGV9IG9uQ2xvc2U9e2NhbmNlbH0+XG4gICAgICA8ZGl2IGNsYXNzPVwic3RhY2tcIj57YXNrZWQuYm9keX08L2Rpdj5cbiAgICAgIDxGb3JtIHN0YXRlPXtmb3JtfSBzdWJtaXQ9e2Fza2VkLnllc30gZGFuZ2VyIG9uQ2FuY2VsPXtjYW5jZWx9PlxuICAgICAgICA8RmllbGQgbmFtZT1cIndvcmRcIiBsYWJlbD17YXNrZWQubGFiZWx9IGF1dG9jb21wbGV0ZT1cIm9mZlwiIGF1dG9mb2N1cyAvPlxuICAgICAgPC9Gb3JtPlxuICAgIDwvRGlhbG9nPlxuICApO1xufVxuXG4vKiogV2hlcmUgaXQgaXMgYXNrZWQ7IHRoZXJlIGlzIG9uZSwgaW4gdGhlIHNoZWxsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFR5cGVkUXVlc3Rpb25zKCkge1xuICByZXR1cm4gcXVlc3Rpb24udmFsdWUgPyA8QXNraW5nIGtleT17cXVlc3Rpb24udmFsdWUudGl0bGV9IGFza2VkPXtxdWVzdGlvbi52YWx1ZX0gLz4gOiBudWxsO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBaUJBLElBQU0sV0FBVyxFQUE2QjtBQUd2QyxTQUFTLGFBQ2QsT0FDQSxNQUNBLE1BQ0EsS0FDa0I7QUFDbEIsV0FBUyxPQUFPLE9BQU8sS0FBSztBQUM1QixTQUFPLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDOUIsVUFBTSxTQUFTLENBQUMsVUFBbUI7QUFDakMsZUFBUyxRQUFRO0FBQ2pCLGNBQVEsS0FBSztBQUFBLElBQ2Y7QUFDQSxhQUFTLFFBQVEsRUFBRSxPQUFPLE1BQU0sT0FBTyxFQUFFLEdBQUcsY0FBYyxJQUFJLEdBQUcsTUFBTSxLQUFLLE9BQU87QUFBQSxFQUNyRixDQUFDO0FBQ0g7QUFFQSxTQUFTLE9BQU8sRUFBRSxNQUFNLEdBQXdCO0FBQzlDLFFBQU0sT0FBTyxRQUFRLEVBQUUsTUFBTSxHQUFHLEdBQUcsT0FBTyxFQUFFLEtBQUssTUFBTTtBQUNyRCxRQUFJLE9BQU8sSUFBSSxFQUFFLEtBQUssTUFBTSxNQUFNLE1BQU07QUFDdEMsWUFBTSxTQUFTLEVBQUUsU0FBUyxTQUFTLE1BQU0sUUFBUSxTQUFTLEVBQUUsR0FBRyxRQUFRO0FBQ3ZFLFlBQU0sSUFBSSxRQUFRLEtBQUssV0FBVyxFQUFFLEdBQUcsU0FBUyxDQUFDLE1BQU0sQ0FBQztBQUFBLElBQzFEO0FBQ0EsU0FBSyxNQUFNLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDdkIsVUFBTSxPQUFPLElBQUk7QUFBQSxFQUNuQixDQUFDO0FBQ0QsUUFBTSxTQUFTLE1BQU07QUFDbkIsU0FBSyxNQUFNLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDdkIsVUFBTSxPQUFPLEtBQUs7QUFBQSxFQUNwQjtBQUNBLFNBQ0Usa0JBQUMsVUFBTyxPQUFPLE1BQU0sT0FBTyxTQUFTLFFBQ25DO0FBQUEsc0JBQUMsU0FBSSxPQUFNLFNBQVMsZ0JBQU0sTUFBSztBQUFBLElBQy9CLGtCQUFDLFFBQUssT0FBTyxNQUFNLFFBQVEsTUFBTSxLQUFLLFFBQU0sTUFBQyxVQUFVLFFBQ3JELDRCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sTUFBTSxPQUFPLGNBQWEsT0FBTSxXQUFTLE1BQUMsR0FDdEU7QUFBQSxLQUNGO0FBRUo7QUFHTyxTQUFTLGlCQUFpQjtBQUMvQixTQUFPLFNBQVMsUUFBUSxrQkFBQyxVQUFrQyxPQUFPLFNBQVMsU0FBdEMsU0FBUyxNQUFNLEtBQThCLElBQUs7QUFDekY7IiwKICAibmFtZXMiOiBbXQp9Cg==
