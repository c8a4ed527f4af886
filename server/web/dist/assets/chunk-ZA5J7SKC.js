import {
  Button,
  IconButton,
  a,
  t
} from "./chunk-QR2KS636.js";
import {
  A,
  P,
  T,
  useSignal,
  y
} from "./chunk-LVANTMVN.js";

// src/ui/Dialog.tsx
function Dialog({
  title,
  onClose,
  wide,
  name,
  children
}) {
  const box = T(null);
  const label = P();
  A(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return /* @__PURE__ */ a(
    "dialog",
    {
      ref: box,
      class: `dialog ${wide ? "wide" : ""} ${name ?? ""}`,
      "aria-labelledby": label,
      onCancel: (event) => {
        event.preventDefault();
        onClose();
      },
      children: /* @__PURE__ */ a("div", { class: "inside", children: [
        /* @__PURE__ */ a("header", { children: [
          /* @__PURE__ */ a("h2", { id: label, children: title }),
          /* @__PURE__ */ a(IconButton, { icon: "close", label: t.ui.close, onClick: onClose })
        ] }),
        children
      ] })
    }
  );
}
var question = y();
function confirm(title, body, yes, danger = true, word = "") {
  question.value?.answer(false);
  return new Promise((resolve) => {
    const answer = (value) => {
      question.value = void 0;
      resolve(value);
    };
    question.value = { title, body, yes, danger, word, answer };
  });
}
function Asked({ asked }) {
  const typed = useSignal("");
  const id = P();
  const held = asked.word !== "" && typed.value.trim() !== asked.word;
  const answer = (event) => {
    event.preventDefault();
    if (!held) asked.answer(true);
  };
  return /* @__PURE__ */ a(Dialog, { title: asked.title, onClose: () => asked.answer(false), children: /* @__PURE__ */ a("form", { class: "form", onSubmit: answer, children: [
    /* @__PURE__ */ a("div", { children: asked.body }),
    asked.word && /* @__PURE__ */ a("div", { class: "field", children: [
      /* @__PURE__ */ a("label", { for: id, children: t.ui.typeWord(asked.word) }),
      /* @__PURE__ */ a(
        "input",
        {
          id,
          class: "input",
          autocomplete: "off",
          spellcheck: false,
          value: typed.value,
          onInput: (event) => {
            typed.value = event.currentTarget.value;
          }
        }
      )
    ] }),
    /* @__PURE__ */ a("div", { class: "form-actions", children: [
      /* @__PURE__ */ a(Button, { type: "submit", kind: asked.danger ? "danger" : "primary", disabled: held, children: asked.yes }),
      /* @__PURE__ */ a(Button, { kind: "plain", onClick: () => asked.answer(false), children: t.ui.cancel })
    ] })
  ] }) });
}
function Questions() {
  const asked = question.value;
  return asked ? /* @__PURE__ */ a(Asked, { asked }, asked.title) : null;
}

export {
  Dialog,
  confirm,
  Questions
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL0RpYWxvZy50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHNpZ25hbCwgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHR5cGUgeyBDb21wb25lbnRDaGlsZHJlbiB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZUVmZmVjdCwgdXNlSWQsIHVzZVJlZiB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgSWNvbkJ1dHRvbiB9IGZyb20gXCIuL0J1dHRvblwiO1xuXG4vKiogQSBkaWFsb2cgb3ZlciB0aGUgcGFnZTsgRXNjYXBlIGFuZCB0aGUgY3Jvc3MgY2FsbCBgb25DbG9zZWAuIFRoZSBmb2N1cyBnb2VzIGJhY2sgYnkgaXRzZWxmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIERpYWxvZyh7XG4gIHRpdGxlLFxuICBvbkNsb3NlLFxuICB3aWRlLFxuICBuYW1lLFxuICBjaGlsZHJlbixcbn06IHtcbiAgdGl0bGU6IHN0cmluZztcbiAgb25DbG9zZTogKCkgPT4gdm9pZDtcbiAgd2lkZT86IGJvb2xlYW47XG4gIG5hbWU/OiBzdHJpbmc7XG4gIGNoaWxkcmVuOiBDb21wb25lbnRDaGlsZHJlbjtcbn0pIHtcbiAgY29uc3QgYm94ID0gdXNlUmVmPEhUTUxEaWFsb2dFbGVtZW50PihudWxsKTtcbiAgY29uc3QgbGFiZWwgPSB1c2VJZCgpO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IGRpYWxvZyA9IGJveC5jdXJyZW50O1xuICAgIGlmIChkaWFsb2cgJiYgIWRpYWxvZy5vcGVuKSBkaWFsb2cuc2hvd01vZGFsKCk7XG4gICAgcmV0dXJuICgpID0+IGRpYWxvZz8uY2xvc2UoKTtcbiAgfSwgW10pO1xuICByZXR1cm4gKFxuICAgIDxkaWFsb2dcbiAgICAgIHJlZj17Ym94fVxuICAgICAgY2xhc3M9e2BkaWFsb2cgJHt3aWRlID8gXCJ3aWRlXCIgOiBcIlwifSAke25hbWUgPz8gXCJcIn1gfVxuICAgICAgYXJpYS1sYWJlbGxlZGJ5PXtsYWJlbH1cbiAgICAgIG9uQ2FuY2VsPXsoZXZlbnQpID0+IHtcbiAgICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICAgICAgb25DbG9zZSgpO1xuICAgICAgfX1cbiAgICA+XG4gICAgICA8ZGl2IGNsYXNzPVwiaW5zaWRlXCI+XG4gICAgICAgIDxoZWFkZXI+XG4gICAgICAgICAgPGgyIGlkPXtsYWJlbH0+e3RpdGxlfTwvaDI+XG4gICAgICAgICAgPEljb25CdXR0b24gaWNvbj1cImNsb3NlXCIgbGFiZWw9e3QudWkuY2xvc2V9IG9uQ2xpY2s9e29uQ2xvc2V9IC8+XG4gICAgICAgIDwvaGVhZGVyPlxuICAgICAgICB7Y2hpbGRyZW59XG4gICAgICA8L2Rpdj5cbiAgICA8L2RpYWxvZz5cbiAgKTtcbn1cblxuaW50ZXJmYWNlIFF1ZXN0aW9uIHtcbiAgdGl0bGU6IHN0cmluZztcbiAgYm9keTogQ29tcG9uZW50Q2hpbGRyZW47XG4gIHllczogc3RyaW5nO1xuICBkYW5nZXI6IGJvb2xlYW47XG4gIHdvcmQ6IHN0cmluZztcbiAgYW5zd2VyOiAoeWVzOiBib29sZWFuKSA9PiB2b2lkO1xufVxuXG5jb25zdCBxdWVzdGlvbiA9IHNpZ25hbDxRdWVzdGlvbiB8IHVuZGVmaW5lZD4oKTtcblxuLyoqIEFza3MgYmVmb3JlIHNvbWV0aGluZyB0aGF0IGNhbm5vdCBiZSB0YWtlbiBiYWNrOyByZXNvbHZlcyB0byB3aGF0IHdhcyBhbnN3ZXJlZC4gV2l0aCBhIGB3b3JkYCB0aGF0IGhhc1xuICogdG8gYmUgdHlwZWQgZmlyc3Q6IGZvciB3aGF0IHRha2VzIG11Y2ggZWxzZSB3aXRoIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbmZpcm0oXG4gIHRpdGxlOiBzdHJpbmcsXG4gIGJvZHk6IENvbXBvbmVudENoaWxkcmVuLFxuICB5ZXM6IHN0cmluZyxcbiAgZGFuZ2VyID0gdHJ1ZSxcbiAgd29yZCA9IFwiXCIsXG4pOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgcXVlc3Rpb24udmFsdWU/LmFuc3dlcihmYWxzZSk7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIGNvbnN0IGFuc3dlciA9ICh2YWx1ZTogYm9vbGVhbikgPT4ge1xuICAgICAgcXVlc3Rpb24udmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgICByZXNvbHZlKHZhbHVlKTtcbiAgICB9O1xuICAgIHF1ZXN0aW9uLnZhbHVlID0geyB0aXRsZSwgYm9keSwgeWVzLCBkYW5nZXIsIHdvcmQsIGFuc3dlciB9O1xuICB9KTtcbn1cblxuZnVuY3Rpb24gQXNrZWQoeyBhc2tlZCB9OiB7IGFza2VkOiBRdWVzdGlvbiB9KSB7XG4gIGNvbnN0IHR5cGVkID0gdXNlU2lnbmFsKFwiXCIpO1xuICBjb25zdCBpZCA9IHVzZUlkKCk7XG4gIGNvbnN0IGhlbGQgPSBhc2tlZC53b3JkICE9PSBcIlwiICYmIHR5cGVkLnZhbHVlLnRyaW0oKSAhPT0gYXNrZWQud29yZDtcbiAgY29uc3QgYW5zd2VyID0gKGV2ZW50OiBFdmVudCkgPT4ge1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgaWYgKCFoZWxkKSBhc2tlZC5hbnN3ZXIodHJ1ZSk7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPERpYWxvZyB0aXRsZT17YXNrZWQudGl0bGV9IG9uQ2xvc2U9eygpID0+IGFza2VkLmFuc3dlcihmYWxzZSl9PlxuICAgICAgPGZvcm0gY2xhc3M9XCJmb3JtXCIgb25TdWJtaXQ9e2Fuc3dlcn0+XG4gICAgICAgIDxkaXY+e2Fza2VkLmJvZHl9PC9kaXY+XG4gICAgICAgIHthc2tlZC53b3JkICYmIChcbiAgICAgICAgICA8ZGl2IGNsYXNzPVwiZmllbGRcIj5cbiAgICAgICAgICAgIDxsYWJlbCBmb3I9e2lkfT57dC51aS50eXBlV29yZChhc2tlZC53b3JkKX08L2xhYmVsPlxuICAgICAgICAgICAgPGlucHV0XG4gICAgICAgICAgICAgIGlkPXtpZH1cbiAgICAgICAgICAgICAgY2xhc3M9XCJpbnB1dFwiXG4gICAgICAgICAgICAgIGF1dG9jb21wbGV0ZT1cIm9mZlwiXG4gICAgICAgICAgICAgIHNwZWxsY2hlY2s9e2ZhbHNlfVxuICAgICAgICAgICAgICB2YWx1ZT17dHlwZWQudmFsdWV9XG4gICAgICAgICAgICAgIG9uSW5wdXQ9eyhldmVudCkgPT4ge1xuICAgICAgICAgICAgICAgIHR5cGVkLnZhbHVlID0gZXZlbnQuY3VycmVudFRhcmdldC52YWx1ZTtcbiAgICAgICAgICAgICAgfX1cbiAgICAgICAgICAgIC8+XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgICl9XG4gICAgICAgIDxkaXYgY2xhc3M9XCJmb3JtLWFjdGlvbnNcIj5cbiAgICAgICAgICA8QnV0dG9uIHR5cGU9XCJzdWJtaXRcIiBraW5kPXthc2tlZC5kYW5nZXIgPyBcImRhbmdlclwiIDogXCJwcmltYXJ5XCJ9IGRpc2FibGVkPXtoZWxkfT5cbiAgICAgICAgICAgIHthc2tlZC55ZXN9XG4gICAgICAgICAgPC9CdXR0b24+XG4gICAgICAgICAgPEJ1dHRvbiBraW5kPVwicGxhaW5cIiBvbkNsaWNrPXsoKSA9PiBhc2tlZC5hbnN3ZXIoZmFsc2UpfT5cbiAgICAgICAgICAgIHt0LnVpLmNhbmNlbH1cbiAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgPC9kaXY+XG4gICAgICA8L2Zvcm0+XG4gICAgPC9EaWFsb2c+XG4gICk7XG59XG5cbi8qKiBXaGVyZSBxdWVzdGlvbnMgYXJlIGFza2VkOyB0aGVyZSBpcyBvbmUsIGluIHRoZSBzaGVsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBRdWVzdGlvbnMoKSB7XG4gIGNvbnN0IGFza2VkID0gcXVlc3Rpb24udmFsdWU7XG4gIHJldHVybiBhc2tlZCA/IDxBc2tlZCBrZXk9e2Fza2VkLnRpdGxlfSBhc2tlZD17YXNrZWR9IC8+IDogbnVsbDtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7OztBQU9PLFNBQVMsT0FBTztBQUFBLEVBQ3JCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBTUc7QUFDRCxRQUFNLE1BQU0sRUFBMEIsSUFBSTtBQUMxQyxRQUFNLFFBQVEsRUFBTTtBQUNwQixJQUFVLE1BQU07QUFDZCxVQUFNLFNBQVMsSUFBSTtBQUNuQixRQUFJLFVBQVUsQ0FBQyxPQUFPLEtBQU0sUUFBTyxVQUFVO0FBQzdDLFdBQU8sTUFBTSxRQUFRLE1BQU07QUFBQSxFQUM3QixHQUFHLENBQUMsQ0FBQztBQUNMLFNBQ0U7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLEtBQUs7QUFBQSxNQUNMLE9BQU8sVUFBVSxPQUFPLFNBQVMsRUFBRSxJQUFJLFFBQVEsRUFBRTtBQUFBLE1BQ2pELG1CQUFpQjtBQUFBLE1BQ2pCLFVBQVUsQ0FBQyxVQUFVO0FBQ25CLGNBQU0sZUFBZTtBQUNyQixnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxNQUVBLDRCQUFDLFNBQUksT0FBTSxVQUNUO0FBQUEsMEJBQUMsWUFDQztBQUFBLDRCQUFDLFFBQUcsSUFBSSxPQUFRLGlCQUFNO0FBQUEsVUFDdEIsa0JBQUMsY0FBVyxNQUFLLFNBQVEsT0FBTyxFQUFFLEdBQUcsT0FBTyxTQUFTLFNBQVM7QUFBQSxXQUNoRTtBQUFBLFFBQ0M7QUFBQSxTQUNIO0FBQUE7QUFBQSxFQUNGO0FBRUo7QUFXQSxJQUFNLFdBQVcsRUFBNkI7QUFJdkMsU0FBUyxRQUNkLE9BQ0EsTUFDQSxLQUNBLFNBQVMsTUFDVCxPQUFPLElBQ1c7QUFDbEIsV0FBUyxPQUFPLE9BQU8sS0FBSztBQUM1QixTQUFPLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDOUIsVUFBTSxTQUFTLENBQUMsVUFBbUI7QUFDakMsZUFBUyxRQUFRO0FBQ2pCLGNBQVEsS0FBSztBQUFBLElBQ2Y7QUFDQSxhQUFTLFFBQVEsRUFBRSxPQUFPLE1BQU0sS0FBSyxRQUFRLE1BQU0sT0FBTztBQUFBLEVBQzVELENBQUM7QUFDSDtBQUVBLFNBQVMsTUFBTSxFQUFFLE1BQU0sR0FBd0I7QUFDN0MsUUFBTSxRQUFRLFVBQVUsRUFBRTtBQUMxQixRQUFNLEtBQUssRUFBTTtBQUNqQixRQUFNLE9BQU8sTUFBTSxTQUFTLE1BQU0sTUFBTSxNQUFNLEtBQUssTUFBTSxNQUFNO0FBQy9ELFFBQU0sU0FBUyxDQUFDLFVBQWlCO0FBQy9CLFVBQU0sZUFBZTtBQUNyQixRQUFJLENBQUMsS0FBTSxPQUFNLE9BQU8sSUFBSTtBQUFBLEVBQzlCO0FBQ0EsU0FDRSxrQkFBQyxVQUFPLE9BQU8sTUFBTSxPQUFPLFNBQVMsTUFBTSxNQUFNLE9BQU8sS0FBSyxHQUMzRCw0QkFBQyxVQUFLLE9BQU0sUUFBTyxVQUFVLFFBQzNCO0FBQUEsc0JBQUMsU0FBSyxnQkFBTSxNQUFLO0FBQUEsSUFDaEIsTUFBTSxRQUNMLGtCQUFDLFNBQUksT0FBTSxTQUNUO0FBQUEsd0JBQUMsV0FBTSxLQUFLLElBQUssWUFBRSxHQUFHLFNBQVMsTUFBTSxJQUFJLEdBQUU7QUFBQSxNQUMzQztBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0M7QUFBQSxVQUNBLE9BQU07QUFBQSxVQUNOLGNBQWE7QUFBQSxVQUNiLFlBQVk7QUFBQSxVQUNaLE9BQU8sTUFBTTtBQUFBLFVBQ2IsU0FBUyxDQUFDLFVBQVU7QUFDbEIsa0JBQU0sUUFBUSxNQUFNLGNBQWM7QUFBQSxVQUNwQztBQUFBO0FBQUEsTUFDRjtBQUFBLE9BQ0Y7QUFBQSxJQUVGLGtCQUFDLFNBQUksT0FBTSxnQkFDVDtBQUFBLHdCQUFDLFVBQU8sTUFBSyxVQUFTLE1BQU0sTUFBTSxTQUFTLFdBQVcsV0FBVyxVQUFVLE1BQ3hFLGdCQUFNLEtBQ1Q7QUFBQSxNQUNBLGtCQUFDLFVBQU8sTUFBSyxTQUFRLFNBQVMsTUFBTSxNQUFNLE9BQU8sS0FBSyxHQUNuRCxZQUFFLEdBQUcsUUFDUjtBQUFBLE9BQ0Y7QUFBQSxLQUNGLEdBQ0Y7QUFFSjtBQUdPLFNBQVMsWUFBWTtBQUMxQixRQUFNLFFBQVEsU0FBUztBQUN2QixTQUFPLFFBQVEsa0JBQUMsU0FBd0IsU0FBYixNQUFNLEtBQXFCLElBQUs7QUFDN0Q7IiwKICAibmFtZXMiOiBbXQp9Cg==
