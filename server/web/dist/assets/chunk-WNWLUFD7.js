import {
  Button,
  IconButton,
  Problem,
  a,
  get,
  me,
  send,
  t
} from "./chunk-7OGIZK26.js";
import {
  A,
  P,
  T,
  y
} from "./chunk-JED37L3N.js";

// src/api/session.ts
async function learn() {
  try {
    const response = await fetch("/api/v2/me", { headers: { Accept: "application/json" } });
    if (response.status === 401) me.value = null;
    else if (response.ok) me.value = await response.json();
    else throw new Problem(response.status, "failed", response.statusText);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(0, "away", "");
  }
}
async function signIn(login, password, remember) {
  await send("POST", "/api/v2/session", { login, password, remember }, { quiet: true });
  me.value = await get("/api/v2/me");
}
async function signOut() {
  await send("DELETE", "/api/v2/session", void 0, { quiet: true }).catch((problem) => {
    if (!(problem instanceof Problem && problem.status === 401)) throw problem;
  });
  me.value = null;
}
function may(action, subject) {
  const abilities = me.value?.abilities;
  return abilities?.[subject]?.includes(action) ?? false;
}
function isRoot() {
  return me.value?.user.root ?? false;
}

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
function confirm(title, body, yes, danger = true) {
  question.value?.answer(false);
  return new Promise((resolve) => {
    const answer = (value) => {
      question.value = void 0;
      resolve(value);
    };
    question.value = { title, body, yes, danger, answer };
  });
}
function Questions() {
  const asked = question.value;
  if (!asked) return null;
  return /* @__PURE__ */ a(Dialog, { title: asked.title, onClose: () => asked.answer(false), children: [
    /* @__PURE__ */ a("div", { children: asked.body }),
    /* @__PURE__ */ a("div", { class: "form-actions", children: [
      /* @__PURE__ */ a(Button, { kind: asked.danger ? "danger" : "primary", onClick: () => asked.answer(true), children: asked.yes }),
      /* @__PURE__ */ a(Button, { kind: "plain", onClick: () => asked.answer(false), children: t.ui.cancel })
    ] })
  ] });
}

export {
  learn,
  signIn,
  signOut,
  may,
  isRoot,
  Dialog,
  confirm,
  Questions
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2FwaS9zZXNzaW9uLnRzIiwgIi4uLy4uL3NyYy91aS9EaWFsb2cudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBTaWduaW5nIGluIGFuZCBvdXQsIGFuZCB3aG8gb25lIGlzLlxuaW1wb3J0IHsgZ2V0LCBtZSwgUHJvYmxlbSwgc2VuZCB9IGZyb20gXCIuL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBNZSB9IGZyb20gXCIuL3NjaGVtYVwiO1xuXG4vKiogTGVhcm5zIHdobyBoYXMgc2lnbmVkIGluLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxlYXJuKCk6IFByb21pc2U8dm9pZD4ge1xuICB0cnkge1xuICAgIGNvbnN0IHJlc3BvbnNlID0gYXdhaXQgZmV0Y2goXCIvYXBpL3YyL21lXCIsIHsgaGVhZGVyczogeyBBY2NlcHQ6IFwiYXBwbGljYXRpb24vanNvblwiIH0gfSk7XG4gICAgaWYgKHJlc3BvbnNlLnN0YXR1cyA9PT0gNDAxKSBtZS52YWx1ZSA9IG51bGw7XG4gICAgZWxzZSBpZiAocmVzcG9uc2Uub2spIG1lLnZhbHVlID0gYXdhaXQgcmVzcG9uc2UuanNvbigpO1xuICAgIGVsc2UgdGhyb3cgbmV3IFByb2JsZW0ocmVzcG9uc2Uuc3RhdHVzLCBcImZhaWxlZFwiLCByZXNwb25zZS5zdGF0dXNUZXh0KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBQcm9ibGVtKSB0aHJvdyBlcnJvcjtcbiAgICB0aHJvdyBuZXcgUHJvYmxlbSgwLCBcImF3YXlcIiwgXCJcIik7XG4gIH1cbn1cblxuLyoqIFNpZ25zIGluIHdpdGggYSBwYXNzd29yZC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzaWduSW4obG9naW46IHN0cmluZywgcGFzc3dvcmQ6IHN0cmluZywgcmVtZW1iZXI6IGJvb2xlYW4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgYXdhaXQgc2VuZChcIlBPU1RcIiwgXCIvYXBpL3YyL3Nlc3Npb25cIiwgeyBsb2dpbiwgcGFzc3dvcmQsIHJlbWVtYmVyIH0sIHsgcXVpZXQ6IHRydWUgfSk7XG4gIG1lLnZhbHVlID0gYXdhaXQgZ2V0PE1lPihcIi9hcGkvdjIvbWVcIik7XG59XG5cbi8qKiBFbmRzIHRoZSBzZXNzaW9uLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHNpZ25PdXQoKTogUHJvbWlzZTx2b2lkPiB7XG4gIGF3YWl0IHNlbmQoXCJERUxFVEVcIiwgXCIvYXBpL3YyL3Nlc3Npb25cIiwgdW5kZWZpbmVkLCB7IHF1aWV0OiB0cnVlIH0pLmNhdGNoKChwcm9ibGVtKSA9PiB7XG4gICAgaWYgKCEocHJvYmxlbSBpbnN0YW5jZW9mIFByb2JsZW0gJiYgcHJvYmxlbS5zdGF0dXMgPT09IDQwMSkpIHRocm93IHByb2JsZW07XG4gIH0pO1xuICBtZS52YWx1ZSA9IG51bGw7XG59XG5cbi8qKiBXaGV0aGVyIHRoZSBvbmUgd2hvIGhhcyBzaWduZWQgaW4gbWF5IGRvIGBhY3Rpb25gIHdpdGggc29tZSBgc3ViamVjdGAgKGBtZS5hYmlsaXRpZXNgKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXkoYWN0aW9uOiBzdHJpbmcsIHN1YmplY3Q6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBhYmlsaXRpZXMgPSBtZS52YWx1ZT8uYWJpbGl0aWVzIGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZ1tdPiB8IHVuZGVmaW5lZDtcbiAgcmV0dXJuIGFiaWxpdGllcz8uW3N1YmplY3RdPy5pbmNsdWRlcyhhY3Rpb24pID8/IGZhbHNlO1xufVxuXG4vKiogV2hldGhlciBpdCBpcyBhIHJvb3QgdXNlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1Jvb3QoKTogYm9vbGVhbiB7XG4gIHJldHVybiBtZS52YWx1ZT8udXNlci5yb290ID8/IGZhbHNlO1xufVxuIiwgImltcG9ydCB7IHNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB0eXBlIHsgQ29tcG9uZW50Q2hpbGRyZW4gfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZUlkLCB1c2VSZWYgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24sIEljb25CdXR0b24gfSBmcm9tIFwiLi9CdXR0b25cIjtcblxuLyoqIEEgZGlhbG9nIG92ZXIgdGhlIHBhZ2U7IEVzY2FwZSBhbmQgdGhlIGNyb3NzIGNhbGwgYG9uQ2xvc2VgLiBUaGUgZm9jdXMgZ29lcyBiYWNrIGJ5IGl0c2VsZi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBEaWFsb2coe1xuICB0aXRsZSxcbiAgb25DbG9zZSxcbiAgd2lkZSxcbiAgbmFtZSxcbiAgY2hpbGRyZW4sXG59OiB7XG4gIHRpdGxlOiBzdHJpbmc7XG4gIG9uQ2xvc2U6ICgpID0+IHZvaWQ7XG4gIHdpZGU/OiBib29sZWFuO1xuICBuYW1lPzogc3RyaW5nO1xuICBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIGNvbnN0IGJveCA9IHVzZVJlZjxIVE1MRGlhbG9nRWxlbWVudD4obnVsbCk7XG4gIGNvbnN0IGxhYmVsID0gdXNlSWQoKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBkaWFsb2cgPSBib3guY3VycmVudDtcbiAgICBpZiAoZGlhbG9nICYmICFkaWFsb2cub3BlbikgZGlhbG9nLnNob3dNb2RhbCgpO1xuICAgIHJldHVybiAoKSA9PiBkaWFsb2c/LmNsb3NlKCk7XG4gIH0sIFtdKTtcbiAgcmV0dXJuIChcbiAgICA8ZGlhbG9nXG4gICAgICByZWY9e2JveH1cbiAgICAgIGNsYXNzPXtgZGlhbG9nICR7d2lkZSA/IFwid2lkZVwiIDogXCJcIn0gJHtuYW1lID8/IFwiXCJ9YH1cbiAgICAgIGFyaWEtbGFiZWxsZWRieT17bGFiZWx9XG4gICAgICBvbkNhbmNlbD17KGV2ZW50KSA9PiB7XG4gICAgICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgICAgIG9uQ2xvc2UoKTtcbiAgICAgIH19XG4gICAgPlxuICAgICAgPGRpdiBjbGFzcz1cImluc2lkZVwiPlxuICAgICAgICA8aGVhZGVyPlxuICAgICAgICAgIDxoMiBpZD17bGFiZWx9Pnt0aXRsZX08L2gyPlxuICAgICAgICAgIDxJY29uQnV0dG9uIGljb249XCJjbG9zZVwiIGxhYmVsPXt0LnVpLmNsb3NlfSBvbkNsaWNrPXtvbkNsb3NlfSAvPlxuICAgICAgICA8L2hlYWRlcj5cbiAgICAgICAge2NoaWxkcmVufVxuICAgICAgPC9kaXY+XG4gICAgPC9kaWFsb2c+XG4gICk7XG59XG5cbmludGVyZmFjZSBRdWVzdGlvbiB7XG4gIHRpdGxlOiBzdHJpbmc7XG4gIGJvZHk6IENvbXBvbmVudENoaWxkcmVuO1xuICB5ZXM6IHN0cmluZztcbiAgZGFuZ2VyOiBib29sZWFuO1xuICBhbnN3ZXI6ICh5ZXM6IGJvb2xlYW4pID0+IHZvaWQ7XG59XG5cbmNvbnN0IHF1ZXN0aW9uID0gc2lnbmFsPFF1ZXN0aW9uIHwgdW5kZWZpbmVkPigpO1xuXG4vKiogQXNrcyBiZWZvcmUgc29tZXRoaW5nIHRoYXQgY2Fubm90IGJlIHRha2VuIGJhY2s7IHJlc29sdmVzIHRvIHdoYXQgd2FzIGFuc3dlcmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbmZpcm0oXG4gIHRpdGxlOiBzdHJpbmcsXG4gIGJvZHk6IENvbXBvbmVudENoaWxkcmVuLFxuICB5ZXM6IHN0cmluZyxcbiAgZGFuZ2VyID0gdHJ1ZSxcbik6IFByb21pc2U8Ym9vbGVhbj4ge1xuICBxdWVzdGlvbi52YWx1ZT8uYW5zd2VyKGZhbHNlKTtcbiAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgY29uc3QgYW5zd2VyID0gKHZhbHVlOiBib29sZWFuKSA9PiB7XG4gICAgICBxdWVzdGlvbi52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICAgIHJlc29sdmUodmFsdWUpO1xuICAgIH07XG4gICAgcXVlc3Rpb24udmFsdWUgPSB7IHRpdGxlLCBib2R5LCB5ZXMsIGRhbmdlciwgYW5zd2VyIH07XG4gIH0pO1xufVxuXG4vKiogV2hlcmUgcXVlc3Rpb25zIGFyZSBhc2tlZDsgdGhlcmUgaXMgb25lLCBpbiB0aGUgc2hlbGwuICovXG5leHBvcnQgZnVuY3Rpb24gUXVlc3Rpb25zKCkge1xuICBjb25zdCBhc2tlZCA9IHF1ZXN0aW9uLnZhbHVlO1xuICBpZiAoIWFza2VkKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIChcbiAgICA8RGlhbG9nIHRpdGxlPXthc2tlZC50aXRsZX0gb25DbG9zZT17KCkgPT4gYXNrZWQuYW5zd2VyKGZhbHNlKX0+XG4gICAgICA8ZGl2Pnthc2tlZC5ib2R5fTwvZGl2PlxuICAgICAgPGRpdiBjbGFzcz1cImZvcm0tYWN0aW9uc1wiPlxuICAgICAgICA8QnV0dG9uIGtpbmQ9e2Fza2VkLmRhbmdlciA/IFwiZGFuZ2VyXCIgOiBcInByaW1hcnlcIn0gb25DbGljaz17KCkgPT4gYXNrZWQuYW5zd2VyKHRydWUpfT5cbiAgICAgICAgICB7YXNrZWQueWVzfVxuICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgPEJ1dHRvbiBraW5kPVwicGxhaW5cIiBvbkNsaWNrPXsoKSA9PiBhc2tlZC5hbnN3ZXIoZmFsc2UpfT5cbiAgICAgICAgICB7dC51aS5jYW5jZWx9XG4gICAgICAgIDwvQnV0dG9uPlxuICAgICAgPC9kaXY+XG4gICAgPC9EaWFsb2c+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFLQSxlQUFzQixRQUF1QjtBQUMzQyxNQUFJO0FBQ0YsVUFBTSxXQUFXLE1BQU0sTUFBTSxjQUFjLEVBQUUsU0FBUyxFQUFFLFFBQVEsbUJBQW1CLEVBQUUsQ0FBQztBQUN0RixRQUFJLFNBQVMsV0FBVyxJQUFLLElBQUcsUUFBUTtBQUFBLGFBQy9CLFNBQVMsR0FBSSxJQUFHLFFBQVEsTUFBTSxTQUFTLEtBQUs7QUFBQSxRQUNoRCxPQUFNLElBQUksUUFBUSxTQUFTLFFBQVEsVUFBVSxTQUFTLFVBQVU7QUFBQSxFQUN2RSxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixRQUFTLE9BQU07QUFDcEMsVUFBTSxJQUFJLFFBQVEsR0FBRyxRQUFRLEVBQUU7QUFBQSxFQUNqQztBQUNGO0FBR0EsZUFBc0IsT0FBTyxPQUFlLFVBQWtCLFVBQWtDO0FBQzlGLFFBQU0sS0FBSyxRQUFRLG1CQUFtQixFQUFFLE9BQU8sVUFBVSxTQUFTLEdBQUcsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUNwRixLQUFHLFFBQVEsTUFBTSxJQUFRLFlBQVk7QUFDdkM7QUFHQSxlQUFzQixVQUF5QjtBQUM3QyxRQUFNLEtBQUssVUFBVSxtQkFBbUIsUUFBVyxFQUFFLE9BQU8sS0FBSyxDQUFDLEVBQUUsTUFBTSxDQUFDLFlBQVk7QUFDckYsUUFBSSxFQUFFLG1CQUFtQixXQUFXLFFBQVEsV0FBVyxLQUFNLE9BQU07QUFBQSxFQUNyRSxDQUFDO0FBQ0QsS0FBRyxRQUFRO0FBQ2I7QUFHTyxTQUFTLElBQUksUUFBZ0IsU0FBMEI7QUFDNUQsUUFBTSxZQUFZLEdBQUcsT0FBTztBQUM1QixTQUFPLFlBQVksT0FBTyxHQUFHLFNBQVMsTUFBTSxLQUFLO0FBQ25EO0FBR08sU0FBUyxTQUFrQjtBQUNoQyxTQUFPLEdBQUcsT0FBTyxLQUFLLFFBQVE7QUFDaEM7OztBQ2pDTyxTQUFTLE9BQU87QUFBQSxFQUNyQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQU1HO0FBQ0QsUUFBTSxNQUFNLEVBQTBCLElBQUk7QUFDMUMsUUFBTSxRQUFRLEVBQU07QUFDcEIsSUFBVSxNQUFNO0FBQ2QsVUFBTSxTQUFTLElBQUk7QUFDbkIsUUFBSSxVQUFVLENBQUMsT0FBTyxLQUFNLFFBQU8sVUFBVTtBQUM3QyxXQUFPLE1BQU0sUUFBUSxNQUFNO0FBQUEsRUFDN0IsR0FBRyxDQUFDLENBQUM7QUFDTCxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxLQUFLO0FBQUEsTUFDTCxPQUFPLFVBQVUsT0FBTyxTQUFTLEVBQUUsSUFBSSxRQUFRLEVBQUU7QUFBQSxNQUNqRCxtQkFBaUI7QUFBQSxNQUNqQixVQUFVLENBQUMsVUFBVTtBQUNuQixjQUFNLGVBQWU7QUFDckIsZ0JBQVE7QUFBQSxNQUNWO0FBQUEsTUFFQSw0QkFBQyxTQUFJLE9BQU0sVUFDVDtBQUFBLDBCQUFDLFlBQ0M7QUFBQSw0QkFBQyxRQUFHLElBQUksT0FBUSxpQkFBTTtBQUFBLFVBQ3RCLGtCQUFDLGNBQVcsTUFBSyxTQUFRLE9BQU8sRUFBRSxHQUFHLE9BQU8sU0FBUyxTQUFTO0FBQUEsV0FDaEU7QUFBQSxRQUNDO0FBQUEsU0FDSDtBQUFBO0FBQUEsRUFDRjtBQUVKO0FBVUEsSUFBTSxXQUFXLEVBQTZCO0FBR3ZDLFNBQVMsUUFDZCxPQUNBLE1BQ0EsS0FDQSxTQUFTLE1BQ1M7QUFDbEIsV0FBUyxPQUFPLE9BQU8sS0FBSztBQUM1QixTQUFPLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDOUIsVUFBTSxTQUFTLENBQUMsVUFBbUI7QUFDakMsZUFBUyxRQUFRO0FBQ2pCLGNBQVEsS0FBSztBQUFBLElBQ2Y7QUFDQSxhQUFTLFFBQVEsRUFBRSxPQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU87QUFBQSxFQUN0RCxDQUFDO0FBQ0g7QUFHTyxTQUFTLFlBQVk7QUFDMUIsUUFBTSxRQUFRLFNBQVM7QUFDdkIsTUFBSSxDQUFDLE1BQU8sUUFBTztBQUNuQixTQUNFLGtCQUFDLFVBQU8sT0FBTyxNQUFNLE9BQU8sU0FBUyxNQUFNLE1BQU0sT0FBTyxLQUFLLEdBQzNEO0FBQUEsc0JBQUMsU0FBSyxnQkFBTSxNQUFLO0FBQUEsSUFDakIsa0JBQUMsU0FBSSxPQUFNLGdCQUNUO0FBQUEsd0JBQUMsVUFBTyxNQUFNLE1BQU0sU0FBUyxXQUFXLFdBQVcsU0FBUyxNQUFNLE1BQU0sT0FBTyxJQUFJLEdBQ2hGLGdCQUFNLEtBQ1Q7QUFBQSxNQUNBLGtCQUFDLFVBQU8sTUFBSyxTQUFRLFNBQVMsTUFBTSxNQUFNLE9BQU8sS0FBSyxHQUNuRCxZQUFFLEdBQUcsUUFDUjtBQUFBLE9BQ0Y7QUFBQSxLQUNGO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
