import {
  Button,
  Icon,
  IconButton,
  Problem,
  a,
  t,
  toast
} from "./chunk-QR2KS636.js";
import {
  $,
  A,
  path,
  useSignal
} from "./chunk-LVANTMVN.js";

// src/ui/parts.tsx
function PageHead({
  title,
  crumbs,
  children
}) {
  A(() => {
    document.title = `${title} \xB7 ${t.shell.name}`;
  }, [title]);
  return /* @__PURE__ */ a("div", { class: "page-head", children: [
    /* @__PURE__ */ a("div", { children: [
      crumbs && /* @__PURE__ */ a("p", { class: "crumbs", children: crumbs.map((crumb) => /* @__PURE__ */ a("span", { children: [
        /* @__PURE__ */ a("a", { href: crumb.href, children: crumb.label }),
        " /",
        " "
      ] }, crumb.href)) }),
      /* @__PURE__ */ a("h1", { tabIndex: -1, children: title })
    ] }),
    /* @__PURE__ */ a("div", { class: "tools no-print", children })
  ] });
}
function Tabs({
  label,
  tabs
}) {
  return /* @__PURE__ */ a("nav", { class: "tabs no-print", "aria-label": label, children: tabs.map((tab) => /* @__PURE__ */ a(
    "a",
    {
      href: tab.href,
      "aria-current": path.value === tab.href ? "page" : void 0,
      children: tab.label
    },
    tab.href
  )) });
}
function Empty({
  icon,
  title,
  children
}) {
  return /* @__PURE__ */ a("div", { class: "empty", children: [
    /* @__PURE__ */ a(Icon, { name: icon }),
    /* @__PURE__ */ a("h2", { children: title }),
    children
  ] });
}
function Loading() {
  const late = useSignal(false);
  A(() => {
    const timer = setTimeout(() => {
      late.value = true;
    }, 250);
    return () => clearTimeout(timer);
  }, []);
  return /* @__PURE__ */ a("div", { class: "empty", role: "status", children: [
    late.value && /* @__PURE__ */ a("span", { class: "spinner", "aria-hidden": "true" }),
    /* @__PURE__ */ a("span", { class: late.value ? "" : "unseen", children: t.ui.loading })
  ] });
}
function Failed({ problem, retry }) {
  const title = problem.status === 403 ? t.shell.forbidden : problem.status === 404 ? t.shell.notFound : t.ui.failed;
  return /* @__PURE__ */ a("div", { role: "alert", children: /* @__PURE__ */ a(Empty, { icon: "warning", title, children: [
    /* @__PURE__ */ a("p", { children: problem.message }),
    retry && problem.status !== 403 && /* @__PURE__ */ a(Button, { onClick: retry, children: t.ui.retry })
  ] }) });
}
function useRead(read, by = []) {
  const value = useSignal(void 0);
  const problem = useSignal(void 0);
  const turn = useSignal(0);
  A(() => {
    const stop = new AbortController();
    read(stop.signal).then(
      (found) => {
        if (stop.signal.aborted) return;
        value.value = found;
        problem.value = void 0;
      },
      (error) => {
        if (stop.signal.aborted) return;
        problem.value = error instanceof Problem ? error : new Problem(0, "failed", String(error));
      }
    );
    return () => stop.abort();
  }, [...by, turn.value]);
  const again = () => {
    turn.value += 1;
  };
  return { value: value.value, problem: problem.value, again };
}
function Reading({
  read,
  children
}) {
  if (read.value !== void 0) return /* @__PURE__ */ a($, { children: children(read.value) });
  if (read.problem) return /* @__PURE__ */ a(Failed, { problem: read.problem, retry: read.again });
  return /* @__PURE__ */ a(Loading, {});
}
async function copy(text) {
  if (navigator.clipboard && isSecureContext) {
    await navigator.clipboard.writeText(text);
  } else {
    const area = document.createElement("textarea");
    area.value = text;
    const place = document.querySelector("dialog[open]") ?? document.body;
    place.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  toast(t.ui.copied);
}
function CopyButton({ text, label }) {
  return /* @__PURE__ */ a(IconButton, { icon: "copy", label: label ?? t.ui.copy, onClick: () => void copy(text) });
}
function Code({ text }) {
  return /* @__PURE__ */ a("div", { class: "code", children: [
    /* @__PURE__ */ a("pre", { tabIndex: 0, children: text }),
    /* @__PURE__ */ a(CopyButton, { text })
  ] });
}
function Facts({ facts }) {
  const known = facts.filter(([, value]) => value !== void 0 && value !== null && value !== "");
  return /* @__PURE__ */ a("dl", { class: "facts", children: known.map(([name, value]) => /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("dt", { children: name }),
    /* @__PURE__ */ a("dd", { children: value === true ? t.ui.yes : value === false ? t.ui.no : value })
  ] })) });
}
var KINDS = {
  ACTIVE: "good",
  AVAILABLE: "good",
  IN_PROGRESS: "warn",
  SUSPENDED: "warn",
  FAILED: "bad",
  active: "good",
  "pending deletion": "warn"
};
function Status({ status }) {
  return /* @__PURE__ */ a("span", { class: "badge", "data-kind": KINDS[status] ?? "plain", children: status.replaceAll("_", " ").toLowerCase() });
}
function saveFile(name, content, type = "text/plain") {
  const blob = typeof content === "string" ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}

export {
  PageHead,
  Tabs,
  Empty,
  Loading,
  Failed,
  useRead,
  Reading,
  copy,
  CopyButton,
  Code,
  Facts,
  Status,
  saveFile
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL3BhcnRzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gU21hbGwgcGFydHMgdGhhdCBwYWdlcyBhcmUgbWFkZSBvZi5cbmltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB0eXBlIHsgQ29tcG9uZW50Q2hpbGRyZW4gfSBmcm9tIFwicHJlYWN0XCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IHBhdGggfSBmcm9tIFwiLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgSWNvbkJ1dHRvbiB9IGZyb20gXCIuL0J1dHRvblwiO1xuaW1wb3J0IHsgSWNvbiwgdHlwZSBJY29uTmFtZSB9IGZyb20gXCIuL0ljb25cIjtcbmltcG9ydCB7IHRvYXN0IH0gZnJvbSBcIi4vVG9hc3RcIjtcblxuLyoqIFRoZSBoZWFkIG9mIGEgcGFnZTogd2hlcmUgb25lIGlzLCBpdHMgdGl0bGUsIGFuZCB3aGF0IGNhbiBiZSBkb25lIHdpdGggYWxsIG9mIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFBhZ2VIZWFkKHtcbiAgdGl0bGUsXG4gIGNydW1icyxcbiAgY2hpbGRyZW4sXG59OiB7XG4gIHRpdGxlOiBzdHJpbmc7XG4gIGNydW1icz86IEFycmF5PHsgbGFiZWw6IHN0cmluZzsgaHJlZjogc3RyaW5nIH0+O1xuICBjaGlsZHJlbj86IENvbXBvbmVudENoaWxkcmVuO1xufSkge1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGRvY3VtZW50LnRpdGxlID0gYCR7dGl0bGV9IFx1MDBCNyAke3Quc2hlbGwubmFtZX1gO1xuICB9LCBbdGl0bGVdKTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwicGFnZS1oZWFkXCI+XG4gICAgICA8ZGl2PlxuICAgICAgICB7Y3J1bWJzICYmIChcbiAgICAgICAgICA8cCBjbGFzcz1cImNydW1ic1wiPlxuICAgICAgICAgICAge2NydW1icy5tYXAoKGNydW1iKSA9PiAoXG4gICAgICAgICAgICAgIDxzcGFuIGtleT17Y3J1bWIuaHJlZn0+XG4gICAgICAgICAgICAgICAgPGEgaHJlZj17Y3J1bWIuaHJlZn0+e2NydW1iLmxhYmVsfTwvYT4gL3tcIiBcIn1cbiAgICAgICAgICAgICAgPC9zcGFuPlxuICAgICAgICAgICAgKSl9XG4gICAgICAgICAgPC9wPlxuICAgICAgICApfVxuICAgICAgICA8aDEgdGFiSW5kZXg9ey0xfT57dGl0bGV9PC9oMT5cbiAgICAgIDwvZGl2PlxuICAgICAgPGRpdiBjbGFzcz1cInRvb2xzIG5vLXByaW50XCI+e2NoaWxkcmVufTwvZGl2PlxuICAgIDwvZGl2PlxuICApO1xufVxuXG4vKiogVGFicyB0aGF0IGFyZSBhZGRyZXNzZXMuICovXG5leHBvcnQgZnVuY3Rpb24gVGFicyh7XG4gIGxhYmVsLFxuICB0YWJzLFxufToge1xuICBsYWJlbDogc3RyaW5nO1xuICB0YWJzOiBBcnJheTx7IGhyZWY6IHN0cmluZzsgbGFiZWw6IHN0cmluZyB9Pjtcbn0pIHtcbiAgcmV0dXJuIChcbiAgICA8bmF2IGNsYXNzPVwidGFicyBuby1wcmludFwiIGFyaWEtbGFiZWw9e2xhYmVsfT5cbiAgICAgIHt0YWJzLm1hcCgodGFiKSA9PiAoXG4gICAgICAgIDxhXG4gICAgICAgICAga2V5PXt0YWIuaHJlZn1cbiAgICAgICAgICBocmVmPXt0YWIuaHJlZn1cbiAgICAgICAgICBhcmlhLWN1cnJlbnQ9e3BhdGgudmFsdWUgPT09IHRhYi5ocmVmID8gXCJwYWdlXCIgOiB1bmRlZmluZWR9XG4gICAgICAgID5cbiAgICAgICAgICB7dGFiLmxhYmVsfVxuICAgICAgICA8L2E+XG4gICAgICApKX1cbiAgICA8L25hdj5cbiAgKTtcbn1cblxuLyoqIFdoYXQgc3RhbmRzIHdoZXJlIHRoZXJlIGlzIG5vdGhpbmcgeWV0OiB3aGF0IGl0IGlzLCBhbmQgd2hhdCB0byBkbyBuZXh0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEVtcHR5KHtcbiAgaWNvbixcbiAgdGl0bGUsXG4gIGNoaWxkcmVuLFxufToge1xuICBpY29uOiBJY29uTmFtZTtcbiAgdGl0bGU6IHN0cmluZztcbiAgY2hpbGRyZW4/OiBDb21wb25lbnRDaGlsZHJlbjtcbn0pIHtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwiZW1wdHlcIj5cbiAgICAgIDxJY29uIG5hbWU9e2ljb259IC8+XG4gICAgICA8aDI+e3RpdGxlfTwvaDI+XG4gICAgICB7Y2hpbGRyZW59XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBXaGlsZSBzb21ldGhpbmcgaXMgcmVhZDsgc2hvd24gYWZ0ZXIgYSBtb21lbnQsIHNvIHRoYXQgcXVpY2sgYW5zd2VycyBkbyBub3QgZmxpY2tlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBMb2FkaW5nKCkge1xuICBjb25zdCBsYXRlID0gdXNlU2lnbmFsKGZhbHNlKTtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQoKCkgPT4ge1xuICAgICAgbGF0ZS52YWx1ZSA9IHRydWU7XG4gICAgfSwgMjUwKTtcbiAgICByZXR1cm4gKCkgPT4gY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgfSwgW10pO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJlbXB0eVwiIHJvbGU9XCJzdGF0dXNcIj5cbiAgICAgIHtsYXRlLnZhbHVlICYmIDxzcGFuIGNsYXNzPVwic3Bpbm5lclwiIGFyaWEtaGlkZGVuPVwidHJ1ZVwiIC8+fVxuICAgICAgPHNwYW4gY2xhc3M9e2xhdGUudmFsdWUgPyBcIlwiIDogXCJ1bnNlZW5cIn0+e3QudWkubG9hZGluZ308L3NwYW4+XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBTb21ldGhpbmcgY291bGQgbm90IGJlIHJlYWQuICovXG5leHBvcnQgZnVuY3Rpb24gRmFpbGVkKHsgcHJvYmxlbSwgcmV0cnkgfTogeyBwcm9ibGVtOiBQcm9ibGVtOyByZXRyeT86ICgpID0+IHZvaWQgfSkge1xuICBjb25zdCB0aXRsZSA9XG4gICAgcHJvYmxlbS5zdGF0dXMgPT09IDQwM1xuICAgICAgPyB0LnNoZWxsLmZvcmJpZGRlblxuICAgICAgOiBwcm9ibGVtLnN0YXR1cyA9PT0gNDA0XG4gICAgICAgID8gdC5zaGVsbC5ub3RGb3VuZFxuICAgICAgICA6IHQudWkuZmFpbGVkO1xuICByZXR1cm4gKFxuICAgIDxkaXYgcm9sZT1cImFsZXJ0XCI+XG4gICAgICA8RW1wdHkgaWNvbj1cIndhcm5pbmdcIiB0aXRsZT17dGl0bGV9PlxuICAgICAgICA8cD57cHJvYmxlbS5tZXNzYWdlfTwvcD5cbiAgICAgICAge3JldHJ5ICYmIHByb2JsZW0uc3RhdHVzICE9PSA0MDMgJiYgPEJ1dHRvbiBvbkNsaWNrPXtyZXRyeX0+e3QudWkucmV0cnl9PC9CdXR0b24+fVxuICAgICAgPC9FbXB0eT5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuLyoqIFNvbWV0aGluZyB0aGF0IGlzIHJlYWQ6IHdoZXJlIGl0IHN0YW5kcywgYW5kIGhvdyB0byByZWFkIGl0IGFnYWluLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWFkPFQ+IHtcbiAgdmFsdWU6IFQgfCB1bmRlZmluZWQ7XG4gIHByb2JsZW06IFByb2JsZW0gfCB1bmRlZmluZWQ7XG4gIGFnYWluOiAoKSA9PiB2b2lkO1xufVxuXG4vKiogUmVhZHMgc29tZXRoaW5nIHdoZW4gdGhlIHBhZ2Ugb3BlbnMgYW5kIHdoZW5ldmVyIGBieWAgY2hhbmdlczsgd2hhdCB3YXMgdGhlcmUgc3RheXMgbWVhbndoaWxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZVJlYWQ8VD4ocmVhZDogKHN0b3A6IEFib3J0U2lnbmFsKSA9PiBQcm9taXNlPFQ+LCBieTogdW5rbm93bltdID0gW10pOiBSZWFkPFQ+IHtcbiAgY29uc3QgdmFsdWUgPSB1c2VTaWduYWw8VCB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgcHJvYmxlbSA9IHVzZVNpZ25hbDxQcm9ibGVtIHwgdW5kZWZpbmVkPih1bmRlZmluZWQpO1xuICBjb25zdCB0dXJuID0gdXNlU2lnbmFsKDApO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IHN0b3AgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICAgcmVhZChzdG9wLnNpZ25hbCkudGhlbihcbiAgICAgIChmb3VuZCkgPT4ge1xuICAgICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCkgcmV0dXJuO1xuICAgICAgICB2YWx1ZS52YWx1ZSA9IGZvdW5kO1xuICAgICAgICBwcm9ibGVtLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgICAgfSxcbiAgICAgIChlcnJvcikgPT4ge1xuICAgICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCkgcmV0dXJuO1xuICAgICAgICBwcm9ibGVtLnZhbHVlID0gZXJyb3IgaW5zdGFuY2VvZiBQcm9ibGVtID8gZXJyb3IgOiBuZXcgUHJvYmxlbSgwLCBcImZhaWxlZFwiLCBTdHJpbmcoZXJyb3IpKTtcbiAgICAgIH0sXG4gICAgKTtcbiAgICByZXR1cm4gKCkgPT4gc3RvcC5hYm9ydCgpO1xuICB9LCBbLi4uYnksIHR1cm4udmFsdWVdKTtcbiAgY29uc3QgYWdhaW4gPSAoKSA9PiB7XG4gICAgdHVybi52YWx1ZSArPSAxO1xuICB9O1xuICByZXR1cm4geyB2YWx1ZTogdmFsdWUudmFsdWUsIHByb2JsZW06IHByb2JsZW0udmFsdWUsIGFnYWluIH07XG59XG5cbi8qKiBBIHBhZ2Ugb2Ygc29tZXRoaW5nIHRoYXQgaXMgcmVhZDogYSBzcGlubmVyLCBhIGZhdWx0LCBvciB3aGF0IGBjaGlsZHJlbmAgbWFrZSBvZiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBSZWFkaW5nPFQ+KHtcbiAgcmVhZCxcbiAgY2hpbGRyZW4sXG59OiB7XG4gIHJlYWQ6IFJlYWQ8VD47XG4gIGNoaWxkcmVuOiAodmFsdWU6IFQpID0+IENvbXBvbmVudENoaWxkcmVuO1xufSkge1xuICBpZiAocmVhZC52YWx1ZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gPD57Y2hpbGRyZW4ocmVhZC52YWx1ZSl9PC8+O1xuICBpZiAocmVhZC5wcm9ibGVtKSByZXR1cm4gPEZhaWxlZCBwcm9ibGVtPXtyZWFkLnByb2JsZW19IHJldHJ5PXtyZWFkLmFnYWlufSAvPjtcbiAgcmV0dXJuIDxMb2FkaW5nIC8+O1xufVxuXG4vKiogQ29waWVzIHRleHQsIG9uIHBsYWluIEhUVFAgYXMgd2VsbC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjb3B5KHRleHQ6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBpZiAobmF2aWdhdG9yLmNsaXBib2FyZCAmJiBpc1NlY3VyZUNvbnRleHQpIHtcbiAgICBhd2FpdCBuYXZpZ2F0b3IuY2xpcGJvYXJkLndyaXRlVGV4dCh0ZXh0KTtcbiAgfSBlbHNlIHtcbiAgICBjb25zdCBhcmVhID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudChcInRleHRhcmVhXCIpO1xuICAgIGFyZWEudmFsdWUgPSB0ZXh0O1xuICAgIGNvbnN0IHBsYWNlID0gZG9jdW1lbnQucXVlcnlTZWxlY3RvcihcImRpYWxvZ1tvcGVuXVwiKSA/PyBkb2N1bWVudC5ib2R5O1xuICAgIHBsYWNlLmFwcGVuZChhcmVhKTtcbiAgICBhcmVhLnNlbGVjdCgpO1xuICAgIGRvY3VtZW50LmV4ZWNDb21tYW5kKFwiY29weVwiKTtcbiAgICBhcmVhLnJlbW92ZSgpO1xuICB9XG4gIHRvYXN0KHQudWkuY29waWVkKTtcbn1cblxuLyoqIEEgYnV0dG9uIHRoYXQgY29waWVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIENvcHlCdXR0b24oeyB0ZXh0LCBsYWJlbCB9OiB7IHRleHQ6IHN0cmluZzsgbGFiZWw/OiBzdHJpbmcgfSkge1xuICByZXR1cm4gPEljb25CdXR0b24gaWNvbj1cImNvcHlcIiBsYWJlbD17bGFiZWwgPz8gdC51aS5jb3B5fSBvbkNsaWNrPXsoKSA9PiB2b2lkIGNvcHkodGV4dCl9IC8+O1xufVxuXG4vKiogQSBjb21tYW5kIG9yIGtleSB0byBiZSBjb3BpZWQuICovXG5leHBvcnQgZnVuY3Rpb24gQ29kZSh7IHRleHQgfTogeyB0ZXh0OiBzdHJpbmcgfSkge1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJjb2RlXCI+XG4gICAgICA8cHJlIHRhYkluZGV4PXswfT57dGV4dH08L3ByZT5cbiAgICAgIDxDb3B5QnV0dG9uIHRleHQ9e3RleHR9IC8+XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBOYW1lcyB3aXRoIHRoZWlyIHZhbHVlczsgdGhvc2Ugd2l0aG91dCBvbmUgYXJlIGxlZnQgb3V0LCBgZmFsc2VgIGFuZCAwIGFyZSBub3QuICovXG5leHBvcnQgZnVuY3Rpb24gRmFjdHMoeyBmYWN0cyB9OiB7IGZhY3RzOiBBcnJheTxbc3RyaW5nLCBDb21wb25lbnRDaGlsZHJlbiB8IHVuZGVmaW5lZF0+IH0pIHtcbiAgY29uc3Qga25vd24gPSBmYWN0cy5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdmFsdWUgIT09IHVuZGVmaW5lZCAmJiB2YWx1ZSAhPT0gbnVsbCAmJiB2YWx1ZSAhPT0gXCJcIik7XG4gIHJldHVybiAoXG4gICAgPGRsIGNsYXNzPVwiZmFjdHNcIj5cbiAgICAgIHtrbm93bi5tYXAoKFtuYW1lLCB2YWx1ZV0pID0+IChcbiAgICAgICAgPD5cbiAgICAgICAgICA8ZHQ+e25hbWV9PC9kdD5cbiAgICAgICAgICA8ZGQ+e3ZhbHVlID09PSB0cnVlID8gdC51aS55ZXMgOiB2YWx1ZSA9PT0gZmFsc2UgPyB0LnVpLm5vIDogdmFsdWV9PC9kZD5cbiAgICAgICAgPC8+XG4gICAgICApKX1cbiAgICA8L2RsPlxuICApO1xufVxuXG5jb25zdCBLSU5EUzogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHtcbiAgQUNUSVZFOiBcImdvb2RcIixcbiAgQVZBSUxBQkxFOiBcImdvb2RcIixcbiAgSU5fUFJPR1JFU1M6IFwid2FyblwiLFxuICBTVVNQRU5ERUQ6IFwid2FyblwiLFxuICBGQUlMRUQ6IFwiYmFkXCIsXG4gIGFjdGl2ZTogXCJnb29kXCIsXG4gIFwicGVuZGluZyBkZWxldGlvblwiOiBcIndhcm5cIixcbn07XG5cbi8qKiBBIHN0YXR1cywgdG9sZCBieSBzaGFwZSBhbmQgd29yZCBhcyB3ZWxsIGFzIGNvbG91ci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBTdGF0dXMoeyBzdGF0dXMgfTogeyBzdGF0dXM6IHN0cmluZyB9KSB7XG4gIHJldHVybiAoXG4gICAgPHNwYW4gY2xhc3M9XCJiYWRnZVwiIGRhdGEta2luZD17S0lORFNbc3RhdHVzXSA/PyBcInBsYWluXCJ9PlxuICAgICAge3N0YXR1cy5yZXBsYWNlQWxsKFwiX1wiLCBcIiBcIikudG9Mb3dlckNhc2UoKX1cbiAgICA8L3NwYW4+XG4gICk7XG59XG5cbi8qKiBTYXZlcyB0ZXh0IG9yIGJ5dGVzIGFzIGEgZmlsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzYXZlRmlsZShuYW1lOiBzdHJpbmcsIGNvbnRlbnQ6IHN0cmluZyB8IEJsb2IsIHR5cGUgPSBcInRleHQvcGxhaW5cIik6IHZvaWQge1xuICBjb25zdCBibG9iID1cbiAgICB0eXBlb2YgY29udGVudCA9PT0gXCJzdHJpbmdcIiA/IG5ldyBCbG9iKFtjb250ZW50XSwgeyB0eXBlOiBgJHt0eXBlfTtjaGFyc2V0PXV0Zi04YCB9KSA6IGNvbnRlbnQ7XG4gIGNvbnN0IGxpbmsgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KFwiYVwiKTtcbiAgbGluay5ocmVmID0gVVJMLmNyZWF0ZU9iamVjdFVSTChibG9iKTtcbiAgbGluay5kb3dubG9hZCA9IG5hbWU7XG4gIGxpbmsuY2xpY2soKTtcbiAgLy8gTGF0ZXIsIGFzIHRoZSBkb3dubG9hZCByZWFkcyBpdCBhZnRlciB0aGUgY2xpY2suXG4gIHNldFRpbWVvdXQoKCkgPT4gVVJMLnJldm9rZU9iamVjdFVSTChsaW5rLmhyZWYpLCAxMF8wMDApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFZTyxTQUFTLFNBQVM7QUFBQSxFQUN2QjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FJRztBQUNELElBQVUsTUFBTTtBQUNkLGFBQVMsUUFBUSxHQUFHLEtBQUssU0FBTSxFQUFFLE1BQU0sSUFBSTtBQUFBLEVBQzdDLEdBQUcsQ0FBQyxLQUFLLENBQUM7QUFDVixTQUNFLGtCQUFDLFNBQUksT0FBTSxhQUNUO0FBQUEsc0JBQUMsU0FDRTtBQUFBLGdCQUNDLGtCQUFDLE9BQUUsT0FBTSxVQUNOLGlCQUFPLElBQUksQ0FBQyxVQUNYLGtCQUFDLFVBQ0M7QUFBQSwwQkFBQyxPQUFFLE1BQU0sTUFBTSxNQUFPLGdCQUFNLE9BQU07QUFBQSxRQUFJO0FBQUEsUUFBRztBQUFBLFdBRGhDLE1BQU0sSUFFakIsQ0FDRCxHQUNIO0FBQUEsTUFFRixrQkFBQyxRQUFHLFVBQVUsSUFBSyxpQkFBTTtBQUFBLE9BQzNCO0FBQUEsSUFDQSxrQkFBQyxTQUFJLE9BQU0sa0JBQWtCLFVBQVM7QUFBQSxLQUN4QztBQUVKO0FBR08sU0FBUyxLQUFLO0FBQUEsRUFDbkI7QUFBQSxFQUNBO0FBQ0YsR0FHRztBQUNELFNBQ0Usa0JBQUMsU0FBSSxPQUFNLGlCQUFnQixjQUFZLE9BQ3BDLGVBQUssSUFBSSxDQUFDLFFBQ1Q7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUVDLE1BQU0sSUFBSTtBQUFBLE1BQ1YsZ0JBQWMsS0FBSyxVQUFVLElBQUksT0FBTyxTQUFTO0FBQUEsTUFFaEQsY0FBSTtBQUFBO0FBQUEsSUFKQSxJQUFJO0FBQUEsRUFLWCxDQUNELEdBQ0g7QUFFSjtBQUdPLFNBQVMsTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUlHO0FBQ0QsU0FDRSxrQkFBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLHNCQUFDLFFBQUssTUFBTSxNQUFNO0FBQUEsSUFDbEIsa0JBQUMsUUFBSSxpQkFBTTtBQUFBLElBQ1Y7QUFBQSxLQUNIO0FBRUo7QUFHTyxTQUFTLFVBQVU7QUFDeEIsUUFBTSxPQUFPLFVBQVUsS0FBSztBQUM1QixJQUFVLE1BQU07QUFDZCxVQUFNLFFBQVEsV0FBVyxNQUFNO0FBQzdCLFdBQUssUUFBUTtBQUFBLElBQ2YsR0FBRyxHQUFHO0FBQ04sV0FBTyxNQUFNLGFBQWEsS0FBSztBQUFBLEVBQ2pDLEdBQUcsQ0FBQyxDQUFDO0FBQ0wsU0FDRSxrQkFBQyxTQUFJLE9BQU0sU0FBUSxNQUFLLFVBQ3JCO0FBQUEsU0FBSyxTQUFTLGtCQUFDLFVBQUssT0FBTSxXQUFVLGVBQVksUUFBTztBQUFBLElBQ3hELGtCQUFDLFVBQUssT0FBTyxLQUFLLFFBQVEsS0FBSyxVQUFXLFlBQUUsR0FBRyxTQUFRO0FBQUEsS0FDekQ7QUFFSjtBQUdPLFNBQVMsT0FBTyxFQUFFLFNBQVMsTUFBTSxHQUE2QztBQUNuRixRQUFNLFFBQ0osUUFBUSxXQUFXLE1BQ2YsRUFBRSxNQUFNLFlBQ1IsUUFBUSxXQUFXLE1BQ2pCLEVBQUUsTUFBTSxXQUNSLEVBQUUsR0FBRztBQUNiLFNBQ0Usa0JBQUMsU0FBSSxNQUFLLFNBQ1IsNEJBQUMsU0FBTSxNQUFLLFdBQVUsT0FDcEI7QUFBQSxzQkFBQyxPQUFHLGtCQUFRLFNBQVE7QUFBQSxJQUNuQixTQUFTLFFBQVEsV0FBVyxPQUFPLGtCQUFDLFVBQU8sU0FBUyxPQUFRLFlBQUUsR0FBRyxPQUFNO0FBQUEsS0FDMUUsR0FDRjtBQUVKO0FBVU8sU0FBUyxRQUFXLE1BQXlDLEtBQWdCLENBQUMsR0FBWTtBQUMvRixRQUFNLFFBQVEsVUFBeUIsTUFBUztBQUNoRCxRQUFNLFVBQVUsVUFBK0IsTUFBUztBQUN4RCxRQUFNLE9BQU8sVUFBVSxDQUFDO0FBQ3hCLElBQVUsTUFBTTtBQUNkLFVBQU0sT0FBTyxJQUFJLGdCQUFnQjtBQUNqQyxTQUFLLEtBQUssTUFBTSxFQUFFO0FBQUEsTUFDaEIsQ0FBQyxVQUFVO0FBQ1QsWUFBSSxLQUFLLE9BQU8sUUFBUztBQUN6QixjQUFNLFFBQVE7QUFDZCxnQkFBUSxRQUFRO0FBQUEsTUFDbEI7QUFBQSxNQUNBLENBQUMsVUFBVTtBQUNULFlBQUksS0FBSyxPQUFPLFFBQVM7QUFDekIsZ0JBQVEsUUFBUSxpQkFBaUIsVUFBVSxRQUFRLElBQUksUUFBUSxHQUFHLFVBQVUsT0FBTyxLQUFLLENBQUM7QUFBQSxNQUMzRjtBQUFBLElBQ0Y7QUFDQSxXQUFPLE1BQU0sS0FBSyxNQUFNO0FBQUEsRUFDMUIsR0FBRyxDQUFDLEdBQUcsSUFBSSxLQUFLLEtBQUssQ0FBQztBQUN0QixRQUFNLFFBQVEsTUFBTTtBQUNsQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUNBLFNBQU8sRUFBRSxPQUFPLE1BQU0sT0FBTyxTQUFTLFFBQVEsT0FBTyxNQUFNO0FBQzdEO0FBR08sU0FBUyxRQUFXO0FBQUEsRUFDekI7QUFBQSxFQUNBO0FBQ0YsR0FHRztBQUNELE1BQUksS0FBSyxVQUFVLE9BQVcsUUFBTyx1QkFBRyxtQkFBUyxLQUFLLEtBQUssR0FBRTtBQUM3RCxNQUFJLEtBQUssUUFBUyxRQUFPLGtCQUFDLFVBQU8sU0FBUyxLQUFLLFNBQVMsT0FBTyxLQUFLLE9BQU87QUFDM0UsU0FBTyxrQkFBQyxXQUFRO0FBQ2xCO0FBR0EsZUFBc0IsS0FBSyxNQUE2QjtBQUN0RCxNQUFJLFVBQVUsYUFBYSxpQkFBaUI7QUFDMUMsVUFBTSxVQUFVLFVBQVUsVUFBVSxJQUFJO0FBQUEsRUFDMUMsT0FBTztBQUNMLFVBQU0sT0FBTyxTQUFTLGNBQWMsVUFBVTtBQUM5QyxTQUFLLFFBQVE7QUFDYixVQUFNLFFBQVEsU0FBUyxjQUFjLGNBQWMsS0FBSyxTQUFTO0FBQ2pFLFVBQU0sT0FBTyxJQUFJO0FBQ2pCLFNBQUssT0FBTztBQUNaLGFBQVMsWUFBWSxNQUFNO0FBQzNCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFDQSxRQUFNLEVBQUUsR0FBRyxNQUFNO0FBQ25CO0FBR08sU0FBUyxXQUFXLEVBQUUsTUFBTSxNQUFNLEdBQXFDO0FBQzVFLFNBQU8sa0JBQUMsY0FBVyxNQUFLLFFBQU8sT0FBTyxTQUFTLEVBQUUsR0FBRyxNQUFNLFNBQVMsTUFBTSxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQzVGO0FBR08sU0FBUyxLQUFLLEVBQUUsS0FBSyxHQUFxQjtBQUMvQyxTQUNFLGtCQUFDLFNBQUksT0FBTSxRQUNUO0FBQUEsc0JBQUMsU0FBSSxVQUFVLEdBQUksZ0JBQUs7QUFBQSxJQUN4QixrQkFBQyxjQUFXLE1BQVk7QUFBQSxLQUMxQjtBQUVKO0FBR08sU0FBUyxNQUFNLEVBQUUsTUFBTSxHQUE4RDtBQUMxRixRQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsQ0FBQyxFQUFFLEtBQUssTUFBTSxVQUFVLFVBQWEsVUFBVSxRQUFRLFVBQVUsRUFBRTtBQUMvRixTQUNFLGtCQUFDLFFBQUcsT0FBTSxTQUNQLGdCQUFNLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUN0Qix1QkFDRTtBQUFBLHNCQUFDLFFBQUksZ0JBQUs7QUFBQSxJQUNWLGtCQUFDLFFBQUksb0JBQVUsT0FBTyxFQUFFLEdBQUcsTUFBTSxVQUFVLFFBQVEsRUFBRSxHQUFHLEtBQUssT0FBTTtBQUFBLEtBQ3JFLENBQ0QsR0FDSDtBQUVKO0FBRUEsSUFBTSxRQUFnQztBQUFBLEVBQ3BDLFFBQVE7QUFBQSxFQUNSLFdBQVc7QUFBQSxFQUNYLGFBQWE7QUFBQSxFQUNiLFdBQVc7QUFBQSxFQUNYLFFBQVE7QUFBQSxFQUNSLFFBQVE7QUFBQSxFQUNSLG9CQUFvQjtBQUN0QjtBQUdPLFNBQVMsT0FBTyxFQUFFLE9BQU8sR0FBdUI7QUFDckQsU0FDRSxrQkFBQyxVQUFLLE9BQU0sU0FBUSxhQUFXLE1BQU0sTUFBTSxLQUFLLFNBQzdDLGlCQUFPLFdBQVcsS0FBSyxHQUFHLEVBQUUsWUFBWSxHQUMzQztBQUVKO0FBR08sU0FBUyxTQUFTLE1BQWMsU0FBd0IsT0FBTyxjQUFvQjtBQUN4RixRQUFNLE9BQ0osT0FBTyxZQUFZLFdBQVcsSUFBSSxLQUFLLENBQUMsT0FBTyxHQUFHLEVBQUUsTUFBTSxHQUFHLElBQUksaUJBQWlCLENBQUMsSUFBSTtBQUN6RixRQUFNLE9BQU8sU0FBUyxjQUFjLEdBQUc7QUFDdkMsT0FBSyxPQUFPLElBQUksZ0JBQWdCLElBQUk7QUFDcEMsT0FBSyxXQUFXO0FBQ2hCLE9BQUssTUFBTTtBQUVYLGFBQVcsTUFBTSxJQUFJLGdCQUFnQixLQUFLLElBQUksR0FBRyxHQUFNO0FBQ3pEOyIsCiAgIm5hbWVzIjogW10KfQo=
