import {
  count
} from "./chunk-C7NMFC3B.js";
import {
  Dialog
} from "./chunk-ZA5J7SKC.js";
import {
  Button,
  Problem,
  a,
  t,
  toast
} from "./chunk-QR2KS636.js";
import {
  y
} from "./chunk-LVANTMVN.js";

// src/ui/many.tsx
var work = y();
async function doMany(title, rows, name, one) {
  const failures = [];
  const show = (part) => {
    if (work.value) work.value = { ...work.value, ...part };
  };
  work.value = { title, total: rows.length, done: 0, failures, ended: false, stop: false };
  let done = 0;
  for (const row of rows) {
    if (work.value?.stop) break;
    try {
      await one(row);
    } catch (error) {
      failures.push({
        name: name(row),
        why: error instanceof Problem ? error.message : String(error)
      });
    }
    done += 1;
    show({ done, failures: [...failures] });
  }
  if (failures.length === 0) {
    work.value = void 0;
    toast(t.ui.manyDone(count(done)));
  } else show({ ended: true });
  return failures.length === 0;
}
function Many() {
  const now = work.value;
  if (!now) return null;
  const close = () => {
    work.value = now.ended ? void 0 : { ...now, stop: true };
  };
  return /* @__PURE__ */ a(Dialog, { title: now.title, onClose: close, children: [
    /* @__PURE__ */ a("p", { role: "status", children: t.ui.manyOf(count(now.done), count(now.total)) }),
    /* @__PURE__ */ a("progress", { class: "progress", "aria-label": now.title, value: now.done, max: now.total }),
    now.failures.length > 0 && /* @__PURE__ */ a("div", { class: "failures", role: "alert", children: [
      /* @__PURE__ */ a("p", { children: t.ui.manyFailed(count(now.failures.length)) }),
      /* @__PURE__ */ a("ul", { children: now.failures.map((failure) => /* @__PURE__ */ a("li", { children: [
        /* @__PURE__ */ a("strong", { children: failure.name }),
        ": ",
        failure.why
      ] }, failure.name)) })
    ] }),
    /* @__PURE__ */ a("div", { class: "form-actions", children: /* @__PURE__ */ a(Button, { onClick: close, children: now.ended ? t.ui.close : t.ui.stop }) })
  ] });
}

export {
  doMany,
  Many
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL21hbnkudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBEb2luZyBzb21ldGhpbmcgdG8gbWFueSB0aGluZ3MsIG9uZSBhZnRlciB0aGUgb3RoZXI6IGhvdyBmYXIgaXQgaXMsIGFuZCB3aGF0IGRpZCBub3Qgd29yay5cbmltcG9ydCB7IHNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IFByb2JsZW0gfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHsgY291bnQgfSBmcm9tIFwiLi4vZm9ybWF0L2Zvcm1hdFwiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uIH0gZnJvbSBcIi4vQnV0dG9uXCI7XG5pbXBvcnQgeyBEaWFsb2cgfSBmcm9tIFwiLi9EaWFsb2dcIjtcbmltcG9ydCB7IHRvYXN0IH0gZnJvbSBcIi4vVG9hc3RcIjtcblxuaW50ZXJmYWNlIEZhaWx1cmUge1xuICBuYW1lOiBzdHJpbmc7XG4gIHdoeTogc3RyaW5nO1xufVxuXG5pbnRlcmZhY2UgV29yayB7XG4gIHRpdGxlOiBzdHJpbmc7XG4gIHRvdGFsOiBudW1iZXI7XG4gIGRvbmU6IG51bWJlcjtcbiAgZmFpbHVyZXM6IEZhaWx1cmVbXTtcbiAgZW5kZWQ6IGJvb2xlYW47XG4gIHN0b3A6IGJvb2xlYW47XG59XG5cbmNvbnN0IHdvcmsgPSBzaWduYWw8V29yayB8IHVuZGVmaW5lZD4oKTtcblxuLyoqIERvZXMgYG9uZWAgdG8gZWFjaCBvZiBgcm93c2AuIFRob3NlIHRoYXQgZmFpbCBhcmUgdG9sZCBieSBuYW1lIGF0IHRoZSBlbmQ7IHRydWUgd2hlbiBub25lIGhhcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBkb01hbnk8VD4oXG4gIHRpdGxlOiBzdHJpbmcsXG4gIHJvd3M6IHJlYWRvbmx5IFRbXSxcbiAgbmFtZTogKHJvdzogVCkgPT4gc3RyaW5nLFxuICBvbmU6IChyb3c6IFQpID0+IFByb21pc2U8dW5rbm93bj4sXG4pOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgY29uc3QgZmFpbHVyZXM6IEZhaWx1cmVbXSA9IFtdO1xuICBjb25zdCBzaG93ID0gKHBhcnQ6IFBhcnRpYWw8V29yaz4pID0+IHtcbiAgICBpZiAod29yay52YWx1ZSkgd29yay52YWx1ZSA9IHsgLi4ud29yay52YWx1ZSwgLi4ucGFydCB9O1xuICB9O1xuICB3b3JrLnZhbHVlID0geyB0aXRsZSwgdG90YWw6IHJvd3MubGVuZ3RoLCBkb25lOiAwLCBmYWlsdXJlcywgZW5kZWQ6IGZhbHNlLCBzdG9wOiBmYWxzZSB9O1xuICBsZXQgZG9uZSA9IDA7XG4gIGZvciAoY29uc3Qgcm93IG9mIHJvd3MpIHtcbiAgICBpZiAod29yay52YWx1ZT8uc3RvcCkgYnJlYWs7XG4gICAgdHJ5IHtcbiAgICAgIGF3YWl0IG9uZShyb3cpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBmYWlsdXJlcy5wdXNoKHtcbiAgICAgICAgbmFtZTogbmFtZShyb3cpLFxuICAgICAgICB3aHk6IGVycm9yIGluc3RhbmNlb2YgUHJvYmxlbSA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpLFxuICAgICAgfSk7XG4gICAgfVxuICAgIGRvbmUgKz0gMTtcbiAgICBzaG93KHsgZG9uZSwgZmFpbHVyZXM6IFsuLi5mYWlsdXJlc10gfSk7XG4gIH1cbiAgaWYgKGZhaWx1cmVzLmxlbmd0aCA9PT0gMCkge1xuICAgIHdvcmsudmFsdWUgPSB1bmRlZmluZWQ7XG4gICAgdG9hc3QodC51aS5tYW55RG9uZShjb3VudChkb25lKSkpO1xuICB9IGVsc2Ugc2hvdyh7IGVuZGVkOiB0cnVlIH0pO1xuICByZXR1cm4gZmFpbHVyZXMubGVuZ3RoID09PSAwO1xufVxuXG4vKiogV2hlcmUgaXQgaXMgc2hvd247IHRoZXJlIGlzIG9uZSwgaW4gdGhlIHNoZWxsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIE1hbnkoKSB7XG4gIGNvbnN0IG5vdyA9IHdvcmsudmFsdWU7XG4gIGlmICghbm93KSByZXR1cm4gbnVsbDtcbiAgY29uc3QgY2xvc2UgPSAoKSA9PiB7XG4gICAgd29yay52YWx1ZSA9IG5vdy5lbmRlZCA/IHVuZGVmaW5lZCA6IHsgLi4ubm93LCBzdG9wOiB0cnVlIH07XG4gIH07XG4gIHJldHVybiAoXG4gICAgPERpYWxvZyB0aXRsZT17bm93LnRpdGxlfSBvbkNsb3NlPXtjbG9zZX0+XG4gICAgICA8cCByb2xlPVwic3RhdHVzXCI+e3QudWkubWFueU9mKGNvdW50KG5vdy5kb25lKSwgY291bnQobm93LnRvdGFsKSl9PC9wPlxuICAgICAgPHByb2dyZXNzIGNsYXNzPVwicHJvZ3Jlc3NcIiBhcmlhLWxhYmVsPXtub3cudGl0bGV9IHZhbHVlPXtub3cuZG9uZX0gbWF4PXtub3cudG90YWx9IC8+XG4gICAgICB7bm93LmZhaWx1cmVzLmxlbmd0aCA+IDAgJiYgKFxuICAgICAgICA8ZGl2IGNsYXNzPVwiZmFpbHVyZXNcIiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgICA8cD57dC51aS5tYW55RmFpbGVkKGNvdW50KG5vdy5mYWlsdXJlcy5sZW5ndGgpKX08L3A+XG4gICAgICAgICAgPHVsPlxuICAgICAgICAgICAge25vdy5mYWlsdXJlcy5tYXAoKGZhaWx1cmUpID0+IChcbiAgICAgICAgICAgICAgPGxpIGtleT17ZmFpbHVyZS5uYW1lfT5cbiAgICAgICAgICAgICAgICA8c3Ryb25nPntmYWlsdXJlLm5hbWV9PC9zdHJvbmc+OiB7ZmFpbHVyZS53aHl9XG4gICAgICAgICAgICAgIDwvbGk+XG4gICAgICAgICAgICApKX1cbiAgICAgICAgICA8L3VsPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICl9XG4gICAgICA8ZGl2IGNsYXNzPVwiZm9ybS1hY3Rpb25zXCI+XG4gICAgICAgIDxCdXR0b24gb25DbGljaz17Y2xvc2V9Pntub3cuZW5kZWQgPyB0LnVpLmNsb3NlIDogdC51aS5zdG9wfTwvQnV0dG9uPlxuICAgICAgPC9kaXY+XG4gICAgPC9EaWFsb2c+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7QUF1QkEsSUFBTSxPQUFPLEVBQXlCO0FBR3RDLGVBQXNCLE9BQ3BCLE9BQ0EsTUFDQSxNQUNBLEtBQ2tCO0FBQ2xCLFFBQU0sV0FBc0IsQ0FBQztBQUM3QixRQUFNLE9BQU8sQ0FBQyxTQUF3QjtBQUNwQyxRQUFJLEtBQUssTUFBTyxNQUFLLFFBQVEsRUFBRSxHQUFHLEtBQUssT0FBTyxHQUFHLEtBQUs7QUFBQSxFQUN4RDtBQUNBLE9BQUssUUFBUSxFQUFFLE9BQU8sT0FBTyxLQUFLLFFBQVEsTUFBTSxHQUFHLFVBQVUsT0FBTyxPQUFPLE1BQU0sTUFBTTtBQUN2RixNQUFJLE9BQU87QUFDWCxhQUFXLE9BQU8sTUFBTTtBQUN0QixRQUFJLEtBQUssT0FBTyxLQUFNO0FBQ3RCLFFBQUk7QUFDRixZQUFNLElBQUksR0FBRztBQUFBLElBQ2YsU0FBUyxPQUFPO0FBQ2QsZUFBUyxLQUFLO0FBQUEsUUFDWixNQUFNLEtBQUssR0FBRztBQUFBLFFBQ2QsS0FBSyxpQkFBaUIsVUFBVSxNQUFNLFVBQVUsT0FBTyxLQUFLO0FBQUEsTUFDOUQsQ0FBQztBQUFBLElBQ0g7QUFDQSxZQUFRO0FBQ1IsU0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDLEdBQUcsUUFBUSxFQUFFLENBQUM7QUFBQSxFQUN4QztBQUNBLE1BQUksU0FBUyxXQUFXLEdBQUc7QUFDekIsU0FBSyxRQUFRO0FBQ2IsVUFBTSxFQUFFLEdBQUcsU0FBUyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDbEMsTUFBTyxNQUFLLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDM0IsU0FBTyxTQUFTLFdBQVc7QUFDN0I7QUFHTyxTQUFTLE9BQU87QUFDckIsUUFBTSxNQUFNLEtBQUs7QUFDakIsTUFBSSxDQUFDLElBQUssUUFBTztBQUNqQixRQUFNLFFBQVEsTUFBTTtBQUNsQixTQUFLLFFBQVEsSUFBSSxRQUFRLFNBQVksRUFBRSxHQUFHLEtBQUssTUFBTSxLQUFLO0FBQUEsRUFDNUQ7QUFDQSxTQUNFLGtCQUFDLFVBQU8sT0FBTyxJQUFJLE9BQU8sU0FBUyxPQUNqQztBQUFBLHNCQUFDLE9BQUUsTUFBSyxVQUFVLFlBQUUsR0FBRyxPQUFPLE1BQU0sSUFBSSxJQUFJLEdBQUcsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFFO0FBQUEsSUFDakUsa0JBQUMsY0FBUyxPQUFNLFlBQVcsY0FBWSxJQUFJLE9BQU8sT0FBTyxJQUFJLE1BQU0sS0FBSyxJQUFJLE9BQU87QUFBQSxJQUNsRixJQUFJLFNBQVMsU0FBUyxLQUNyQixrQkFBQyxTQUFJLE9BQU0sWUFBVyxNQUFLLFNBQ3pCO0FBQUEsd0JBQUMsT0FBRyxZQUFFLEdBQUcsV0FBVyxNQUFNLElBQUksU0FBUyxNQUFNLENBQUMsR0FBRTtBQUFBLE1BQ2hELGtCQUFDLFFBQ0UsY0FBSSxTQUFTLElBQUksQ0FBQyxZQUNqQixrQkFBQyxRQUNDO0FBQUEsMEJBQUMsWUFBUSxrQkFBUSxNQUFLO0FBQUEsUUFBUztBQUFBLFFBQUcsUUFBUTtBQUFBLFdBRG5DLFFBQVEsSUFFakIsQ0FDRCxHQUNIO0FBQUEsT0FDRjtBQUFBLElBRUYsa0JBQUMsU0FBSSxPQUFNLGdCQUNULDRCQUFDLFVBQU8sU0FBUyxPQUFRLGNBQUksUUFBUSxFQUFFLEdBQUcsUUFBUSxFQUFFLEdBQUcsTUFBSyxHQUM5RDtBQUFBLEtBQ0Y7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
