import {
  Button,
  Icon,
  IconButton,
  a,
  t
} from "./chunk-QR2KS636.js";
import {
  $,
  A,
  F,
  T,
  y
} from "./chunk-LVANTMVN.js";

// src/ui/Menu.tsx
var open = y();
function openMenu(x, y2, label, items) {
  open.value = { x, y: y2, label, items };
}
function closeMenu() {
  open.value = void 0;
}
function Entry({ item }) {
  const inside = /* @__PURE__ */ a($, { children: [
    item.icon && /* @__PURE__ */ a(Icon, { name: item.icon }),
    /* @__PURE__ */ a("span", { children: [
      item.label,
      item.why && /* @__PURE__ */ a("small", { children: item.why })
    ] })
  ] });
  const kind = item.danger ? "danger" : "";
  if (item.href && !item.why) {
    return /* @__PURE__ */ a("a", { role: "menuitem", tabIndex: -1, class: kind, href: item.href, onClick: closeMenu, children: inside });
  }
  const choose = () => {
    if (item.why) return;
    closeMenu();
    item.run?.();
  };
  return /* @__PURE__ */ a(
    "button",
    {
      type: "button",
      role: "menuitem",
      tabIndex: -1,
      class: kind,
      "aria-disabled": Boolean(item.why),
      onClick: choose,
      children: inside
    }
  );
}
function Shown({ menu }) {
  const box = T(null);
  F(() => {
    const element = box.current;
    if (!element) return;
    const before = document.activeElement;
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(8, Math.min(menu.x, innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(8, menu.y + height > innerHeight - 8 ? menu.y - height : menu.y)}px`;
    element.querySelector("[role=menuitem]")?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [menu]);
  A(() => {
    const away = (event) => {
      if (!box.current?.contains(event.target)) closeMenu();
    };
    addEventListener("pointerdown", away, true);
    addEventListener("resize", closeMenu);
    return () => {
      removeEventListener("pointerdown", away, true);
      removeEventListener("resize", closeMenu);
    };
  }, []);
  const step = (event) => {
    const entries = [...box.current?.querySelectorAll("[role=menuitem]") ?? []];
    const here = entries.indexOf(document.activeElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") closeMenu();
    else if (to === void 0) return;
    else entries.at(to % entries.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return /* @__PURE__ */ a(
    "div",
    {
      ref: box,
      class: "menu",
      popover: "manual",
      role: "menu",
      tabIndex: -1,
      "aria-label": menu.label,
      onKeyDown: step,
      children: menu.items.map(
        (item, index) => item === "line" ? /* @__PURE__ */ a("hr", {}, index) : /* @__PURE__ */ a(Entry, { item }, index)
      )
    }
  );
}
function Menus() {
  return open.value ? /* @__PURE__ */ a(Shown, { menu: open.value }) : null;
}
function below(event) {
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  return [left, bottom + 4];
}
function MenuButton({
  label,
  text,
  icon,
  items
}) {
  const show = (event) => openMenu(...below(event), label, items);
  if (!text)
    return /* @__PURE__ */ a(IconButton, { icon: icon ?? "more", label, "aria-haspopup": "menu", onClick: show });
  return /* @__PURE__ */ a(Button, { ...icon ? { icon } : {}, "aria-haspopup": "menu", onClick: show, children: text });
}
function ActionsButton({ of, items }) {
  if (items.length === 0) return null;
  return /* @__PURE__ */ a(MenuButton, { label: t.ui.actionsOf(of), items });
}

export {
  openMenu,
  Menus,
  MenuButton,
  ActionsButton
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL01lbnUudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZUxheW91dEVmZmVjdCwgdXNlUmVmIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi90ZXh0c1wiO1xuaW1wb3J0IHsgQnV0dG9uLCBJY29uQnV0dG9uIH0gZnJvbSBcIi4vQnV0dG9uXCI7XG5pbXBvcnQgeyBJY29uLCB0eXBlIEljb25OYW1lIH0gZnJvbSBcIi4vSWNvblwiO1xuXG4vKiogQW4gZW50cnkgb2YgYSBtZW51OyBgd2h5YCBzYXlzIHdoeSBpdCBjYW5ub3QgYmUgY2hvc2VuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJdGVtIHtcbiAgbGFiZWw6IHN0cmluZztcbiAgaWNvbj86IEljb25OYW1lO1xuICBkYW5nZXI/OiBib29sZWFuO1xuICB3aHk/OiBzdHJpbmc7XG4gIHJ1bj86ICgpID0+IHZvaWQ7XG4gIGhyZWY/OiBzdHJpbmc7XG59XG5cbmludGVyZmFjZSBPcGVuIHtcbiAgeDogbnVtYmVyO1xuICB5OiBudW1iZXI7XG4gIGxhYmVsOiBzdHJpbmc7XG4gIGl0ZW1zOiBBcnJheTxJdGVtIHwgXCJsaW5lXCI+O1xufVxuXG5jb25zdCBvcGVuID0gc2lnbmFsPE9wZW4gfCB1bmRlZmluZWQ+KCk7XG5cbi8qKiBPcGVucyBhIG1lbnUgYXQgYSBwb2ludCBvZiB0aGUgd2luZG93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9wZW5NZW51KHg6IG51bWJlciwgeTogbnVtYmVyLCBsYWJlbDogc3RyaW5nLCBpdGVtczogQXJyYXk8SXRlbSB8IFwibGluZVwiPik6IHZvaWQge1xuICBvcGVuLnZhbHVlID0geyB4LCB5LCBsYWJlbCwgaXRlbXMgfTtcbn1cblxuLyoqIENsb3NlcyB0aGUgbWVudSB0aGF0IGlzIG9wZW4uICovXG5leHBvcnQgZnVuY3Rpb24gY2xvc2VNZW51KCk6IHZvaWQge1xuICBvcGVuLnZhbHVlID0gdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBFbnRyeSh7IGl0ZW0gfTogeyBpdGVtOiBJdGVtIH0pIHtcbiAgY29uc3QgaW5zaWRlID0gKFxuICAgIDw+XG4gICAgICB7aXRlbS5pY29uICYmIDxJY29uIG5hbWU9e2l0ZW0uaWNvbn0gLz59XG4gICAgICA8c3Bhbj5cbiAgICAgICAge2l0ZW0ubGFiZWx9XG4gICAgICAgIHtpdGVtLndoeSAmJiA8c21hbGw+e2l0ZW0ud2h5fTwvc21hbGw+fVxuICAgICAgPC9zcGFuPlxuICAgIDwvPlxuICApO1xuICBjb25zdCBraW5kID0gaXRlbS5kYW5nZXIgPyBcImRhbmdlclwiIDogXCJcIjtcbiAgaWYgKGl0ZW0uaHJlZiAmJiAhaXRlbS53aHkpIHtcbiAgICByZXR1cm4gKFxuICAgICAgPGEgcm9sZT1cIm1lbnVpdGVtXCIgdGFiSW5kZXg9ey0xfSBjbGFzcz17a2luZH0gaHJlZj17aXRlbS5ocmVmfSBvbkNsaWNrPXtjbG9zZU1lbnV9PlxuICAgICAgICB7aW5zaWRlfVxuICAgICAgPC9hPlxuICAgICk7XG4gIH1cbiAgY29uc3QgY2hvb3NlID0gKCkgPT4ge1xuICAgIGlmIChpdGVtLndoeSkgcmV0dXJuO1xuICAgIGNsb3NlTWVudSgpO1xuICAgIGl0ZW0ucnVuPy4oKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8YnV0dG9uXG4gICAgICB0eXBlPVwiYnV0dG9uXCJcbiAgICAgIHJvbGU9XCJtZW51aXRlbVwiXG4gICAgICB0YWJJbmRleD17LTF9XG4gICAgICBjbGFzcz17a2luZH1cbiAgICAgIGFyaWEtZGlzYWJsZWQ9e0Jvb2xlYW4oaXRlbS53aHkpfVxuICAgICAgb25DbGljaz17Y2hvb3NlfVxuICAgID5cbiAgICAgIHtpbnNpZGV9XG4gICAgPC9idXR0b24+XG4gICk7XG59XG5cbmZ1bmN0aW9uIFNob3duKHsgbWVudSB9OiB7IG1lbnU6IE9wZW4gfSkge1xuICBjb25zdCBib3ggPSB1c2VSZWY8SFRNTERpdkVsZW1lbnQ+KG51bGwpO1xuICB1c2VMYXlvdXRFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSBib3guY3VycmVudDtcbiAgICBpZiAoIWVsZW1lbnQpIHJldHVybjtcbiAgICBjb25zdCBiZWZvcmUgPSBkb2N1bWVudC5hY3RpdmVFbGVtZW50O1xuICAgIGVsZW1lbnQuc2hvd1BvcG92ZXIoKTsgLy8gYWJvdmUgZGlhbG9ncywgdG9vXG4gICAgY29uc3QgeyB3aWR0aCwgaGVpZ2h0IH0gPSBlbGVtZW50LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICAgIGVsZW1lbnQuc3R5bGUubGVmdCA9IGAke01hdGgubWF4KDgsIE1hdGgubWluKG1lbnUueCwgaW5uZXJXaWR0aCAtIHdpZHRoIC0gOCkpfXB4YDtcbiAgICBlbGVtZW50LnN0eWxlLnRvcCA9IGAke01hdGgubWF4KDgsIG1lbnUueSArIGhlaWdodCA+IGlubmVySGVpZ2h0IC0gOCA/IG1lbnUueSAtIGhlaWdodCA6IG1lbnUueSl9cHhgO1xuICAgIGVsZW1lbnQucXVlcnlTZWxlY3RvcjxIVE1MRWxlbWVudD4oXCJbcm9sZT1tZW51aXRlbV1cIik/LmZvY3VzKCk7XG4gICAgcmV0dXJuICgpID0+IHtcbiAgICAgIGlmIChiZWZvcmUgaW5zdGFuY2VvZiBIVE1MRWxlbWVudCAmJiBiZWZvcmUuaXNDb25uZWN0ZWQpIGJlZm9yZS5mb2N1cygpO1xuICAgIH07XG4gIH0sIFttZW51XSk7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgY29uc3QgYXdheSA9IChldmVudDogRXZlbnQpID0+IHtcbiAgICAgIGlmICghYm94LmN1cnJlbnQ/LmNvbnRhaW5zKGV2ZW50LnRhcmdldCBhcyBOb2RlKSkgY2xvc2VNZW51KCk7XG4gICAgfTtcbiAgICBhZGRFdmVudExpc3RlbmVyKFwicG9pbnRlcmRvd25cIiwgYXdheSwgdHJ1ZSk7XG4gICAgYWRkRXZlbnRMaXN0ZW5lcihcInJlc2l6ZVwiLCBjbG9zZU1lbnUpO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICByZW1vdmVFdmVudExpc3RlbmVyKFwicG9pbnRlcmRvd25cIiwgYXdheSwgdHJ1ZSk7XG4gICAgICByZW1vdmVFdmVudExpc3RlbmVyKFwicmVzaXplXCIsIGNsb3NlTWVudSk7XG4gICAgfTtcbiAgfSwgW10pO1xuICBjb25zdCBzdGVwID0gKGV2ZW50OiBLZXlib2FyZEV2ZW50KSA9PiB7XG4gICAgY29uc3QgZW50cmllcyA9IFsuLi4oYm94LmN1cnJlbnQ/LnF1ZXJ5U2VsZWN0b3JBbGw8SFRNTEVsZW1lbnQ+KFwiW3JvbGU9bWVudWl0ZW1dXCIpID8/IFtdKV07XG4gICAgY29uc3QgaGVyZSA9IGVudHJpZXMuaW5kZXhPZihkb2N1bWVudC5hY3RpdmVFbGVtZW50IGFzIEhUTUxFbGVtZW50KTtcbiAgICBjb25zdCB0byA9IHsgQXJyb3dEb3duOiBoZXJlICsgMSwgQXJyb3dVcDogaGVyZSAtIDEsIEhvbWU6IDAsIEVuZDogLTEgfVtldmVudC5rZXldO1xuICAgIGlmIChldmVudC5rZXkgPT09IFwiRXNjYXBlXCIgfHwgZXZlbnQua2V5ID09PSBcIlRhYlwiKSBjbG9zZU1lbnUoKTtcbiAgICBlbHNlIGlmICh0byA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgZWxzZSBlbnRyaWVzLmF0KHRvICUgZW50cmllcy5sZW5ndGgpPy5mb2N1cygpO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPGRpdlxuICAgICAgcmVmPXtib3h9XG4gICAgICBjbGFzcz1cIm1lbnVcIlxuICAgICAgcG9wb3Zlcj1cIm1hbnVhbFwiXG4gICAgICByb2xlPVwibWVudVwiXG4gICAgICB0YWJJbmRleD17LTF9XG4gICAgICBhcmlhLWxhYmVsPXttZW51LmxhYmVsfVxuICAgICAgb25LZXlEb3duPXtzdGVwfVxuICAgID5cbiAgICAgIHttZW51Lml0ZW1zLm1hcCgoaXRlbSwgaW5kZXgpID0+XG4gICAgICAgIGl0ZW0gPT09IFwibGluZVwiID8gPGhyIGtleT17aW5kZXh9IC8+IDogPEVudHJ5IGtleT17aW5kZXh9IGl0ZW09e2l0ZW19IC8+LFxuICAgICAgKX1cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuLyoqIFdoZXJlIG1lbnVzIGFyZSBzaG93bjsgdGhlcmUgaXMgb25lLCBpbiB0aGUgc2hlbGwuICovXG5leHBvcnQgZnVuY3Rpb24gTWVudXMoKSB7XG4gIHJldHVybiBvcGVuLnZhbHVlID8gPFNob3duIG1lbnU9e29wZW4udmFsdWV9IC8+IDogbnVsbDtcbn1cblxuZnVuY3Rpb24gYmVsb3coZXZlbnQ6IEV2ZW50KTogW251bWJlciwgbnVtYmVyXSB7XG4gIGNvbnN0IHsgbGVmdCwgYm90dG9tIH0gPSAoZXZlbnQuY3VycmVudFRhcmdldCBhcyBIVE1MRWxlbWVudCkuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIHJldHVybiBbbGVmdCwgYm90dG9tICsgNF07XG59XG5cbi8qKiBBIGJ1dHRvbiB0aGF0IG9wZW5zIGEgbWVudS4gV2l0aG91dCBgdGV4dGAgaXQgaXMgdGhyZWUgZG90cywgZm9yIGEgcm93IG9mIGEgdGFibGUuICovXG5leHBvcnQgZnVuY3Rpb24gTWVudUJ1dHRvbih7XG4gIGxhYmVsLFxuICB0ZXh0LFxuICBpY29uLFxuICBpdGVtcyxcbn06IHtcbiAgbGFiZWw6IHN0cmluZztcbiAgdGV4dD86IHN0cmluZztcbiAgaWNvbj86IEljb25OYW1lO1xuICBpdGVtczogQXJyYXk8SXRlbSB8IFwibGluZVwiPjtcbn0pIHtcbiAgY29uc3Qgc2hvdyA9IChldmVudDogRXZlbnQpID0+IG9wZW5NZW51KC4uLmJlbG93KGV2ZW50KSwgbGFiZWwsIGl0ZW1zKTtcbiAgaWYgKCF0ZXh0KVxuICAgIHJldHVybiA8SWNvbkJ1dHRvbiBpY29uPXtpY29uID8/IFwibW9yZVwifSBsYWJlbD17bGFiZWx9IGFyaWEtaGFzcG9wdXA9XCJtZW51XCIgb25DbGljaz17c2hvd30gLz47XG4gIHJldHVybiAoXG4gICAgPEJ1dHRvbiB7Li4uKGljb24gPyB7IGljb24gfSA6IHt9KX0gYXJpYS1oYXNwb3B1cD1cIm1lbnVcIiBvbkNsaWNrPXtzaG93fT5cbiAgICAgIHt0ZXh0fVxuICAgIDwvQnV0dG9uPlxuICApO1xufVxuXG4vKiogVGhlIG1lbnUgb2YgYSB0aGluZydzIGFjdGlvbnMuICovXG5leHBvcnQgZnVuY3Rpb24gQWN0aW9uc0J1dHRvbih7IG9mLCBpdGVtcyB9OiB7IG9mOiBzdHJpbmc7IGl0ZW1zOiBBcnJheTxJdGVtIHwgXCJsaW5lXCI+IH0pIHtcbiAgaWYgKGl0ZW1zLmxlbmd0aCA9PT0gMCkgcmV0dXJuIG51bGw7XG4gIHJldHVybiA8TWVudUJ1dHRvbiBsYWJlbD17dC51aS5hY3Rpb25zT2Yob2YpfSBpdGVtcz17aXRlbXN9IC8+O1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7OztBQXVCQSxJQUFNLE9BQU8sRUFBeUI7QUFHL0IsU0FBUyxTQUFTLEdBQVdBLElBQVcsT0FBZSxPQUFtQztBQUMvRixPQUFLLFFBQVEsRUFBRSxHQUFHLEdBQUFBLElBQUcsT0FBTyxNQUFNO0FBQ3BDO0FBR08sU0FBUyxZQUFrQjtBQUNoQyxPQUFLLFFBQVE7QUFDZjtBQUVBLFNBQVMsTUFBTSxFQUFFLEtBQUssR0FBbUI7QUFDdkMsUUFBTSxTQUNKLHVCQUNHO0FBQUEsU0FBSyxRQUFRLGtCQUFDLFFBQUssTUFBTSxLQUFLLE1BQU07QUFBQSxJQUNyQyxrQkFBQyxVQUNFO0FBQUEsV0FBSztBQUFBLE1BQ0wsS0FBSyxPQUFPLGtCQUFDLFdBQU8sZUFBSyxLQUFJO0FBQUEsT0FDaEM7QUFBQSxLQUNGO0FBRUYsUUFBTSxPQUFPLEtBQUssU0FBUyxXQUFXO0FBQ3RDLE1BQUksS0FBSyxRQUFRLENBQUMsS0FBSyxLQUFLO0FBQzFCLFdBQ0Usa0JBQUMsT0FBRSxNQUFLLFlBQVcsVUFBVSxJQUFJLE9BQU8sTUFBTSxNQUFNLEtBQUssTUFBTSxTQUFTLFdBQ3JFLGtCQUNIO0FBQUEsRUFFSjtBQUNBLFFBQU0sU0FBUyxNQUFNO0FBQ25CLFFBQUksS0FBSyxJQUFLO0FBQ2QsY0FBVTtBQUNWLFNBQUssTUFBTTtBQUFBLEVBQ2I7QUFDQSxTQUNFO0FBQUEsSUFBQztBQUFBO0FBQUEsTUFDQyxNQUFLO0FBQUEsTUFDTCxNQUFLO0FBQUEsTUFDTCxVQUFVO0FBQUEsTUFDVixPQUFPO0FBQUEsTUFDUCxpQkFBZSxRQUFRLEtBQUssR0FBRztBQUFBLE1BQy9CLFNBQVM7QUFBQSxNQUVSO0FBQUE7QUFBQSxFQUNIO0FBRUo7QUFFQSxTQUFTLE1BQU0sRUFBRSxLQUFLLEdBQW1CO0FBQ3ZDLFFBQU0sTUFBTSxFQUF1QixJQUFJO0FBQ3ZDLElBQWdCLE1BQU07QUFDcEIsVUFBTSxVQUFVLElBQUk7QUFDcEIsUUFBSSxDQUFDLFFBQVM7QUFDZCxVQUFNLFNBQVMsU0FBUztBQUN4QixZQUFRLFlBQVk7QUFDcEIsVUFBTSxFQUFFLE9BQU8sT0FBTyxJQUFJLFFBQVEsc0JBQXNCO0FBQ3hELFlBQVEsTUFBTSxPQUFPLEdBQUcsS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLEtBQUssR0FBRyxhQUFhLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDN0UsWUFBUSxNQUFNLE1BQU0sR0FBRyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksU0FBUyxjQUFjLElBQUksS0FBSyxJQUFJLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDaEcsWUFBUSxjQUEyQixpQkFBaUIsR0FBRyxNQUFNO0FBQzdELFdBQU8sTUFBTTtBQUNYLFVBQUksa0JBQWtCLGVBQWUsT0FBTyxZQUFhLFFBQU8sTUFBTTtBQUFBLElBQ3hFO0FBQUEsRUFDRixHQUFHLENBQUMsSUFBSSxDQUFDO0FBQ1QsSUFBVSxNQUFNO0FBQ2QsVUFBTSxPQUFPLENBQUMsVUFBaUI7QUFDN0IsVUFBSSxDQUFDLElBQUksU0FBUyxTQUFTLE1BQU0sTUFBYyxFQUFHLFdBQVU7QUFBQSxJQUM5RDtBQUNBLHFCQUFpQixlQUFlLE1BQU0sSUFBSTtBQUMxQyxxQkFBaUIsVUFBVSxTQUFTO0FBQ3BDLFdBQU8sTUFBTTtBQUNYLDBCQUFvQixlQUFlLE1BQU0sSUFBSTtBQUM3QywwQkFBb0IsVUFBVSxTQUFTO0FBQUEsSUFDekM7QUFBQSxFQUNGLEdBQUcsQ0FBQyxDQUFDO0FBQ0wsUUFBTSxPQUFPLENBQUMsVUFBeUI7QUFDckMsVUFBTSxVQUFVLENBQUMsR0FBSSxJQUFJLFNBQVMsaUJBQThCLGlCQUFpQixLQUFLLENBQUMsQ0FBRTtBQUN6RixVQUFNLE9BQU8sUUFBUSxRQUFRLFNBQVMsYUFBNEI7QUFDbEUsVUFBTSxLQUFLLEVBQUUsV0FBVyxPQUFPLEdBQUcsU0FBUyxPQUFPLEdBQUcsTUFBTSxHQUFHLEtBQUssR0FBRyxFQUFFLE1BQU0sR0FBRztBQUNqRixRQUFJLE1BQU0sUUFBUSxZQUFZLE1BQU0sUUFBUSxNQUFPLFdBQVU7QUFBQSxhQUNwRCxPQUFPLE9BQVc7QUFBQSxRQUN0QixTQUFRLEdBQUcsS0FBSyxRQUFRLE1BQU0sR0FBRyxNQUFNO0FBQzVDLFVBQU0sZUFBZTtBQUNyQixVQUFNLGdCQUFnQjtBQUFBLEVBQ3hCO0FBQ0EsU0FDRTtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsS0FBSztBQUFBLE1BQ0wsT0FBTTtBQUFBLE1BQ04sU0FBUTtBQUFBLE1BQ1IsTUFBSztBQUFBLE1BQ0wsVUFBVTtBQUFBLE1BQ1YsY0FBWSxLQUFLO0FBQUEsTUFDakIsV0FBVztBQUFBLE1BRVYsZUFBSyxNQUFNO0FBQUEsUUFBSSxDQUFDLE1BQU0sVUFDckIsU0FBUyxTQUFTLGtCQUFDLFVBQVEsS0FBTyxJQUFLLGtCQUFDLFNBQWtCLFFBQVAsS0FBbUI7QUFBQSxNQUN4RTtBQUFBO0FBQUEsRUFDRjtBQUVKO0FBR08sU0FBUyxRQUFRO0FBQ3RCLFNBQU8sS0FBSyxRQUFRLGtCQUFDLFNBQU0sTUFBTSxLQUFLLE9BQU8sSUFBSztBQUNwRDtBQUVBLFNBQVMsTUFBTSxPQUFnQztBQUM3QyxRQUFNLEVBQUUsTUFBTSxPQUFPLElBQUssTUFBTSxjQUE4QixzQkFBc0I7QUFDcEYsU0FBTyxDQUFDLE1BQU0sU0FBUyxDQUFDO0FBQzFCO0FBR08sU0FBUyxXQUFXO0FBQUEsRUFDekI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUtHO0FBQ0QsUUFBTSxPQUFPLENBQUMsVUFBaUIsU0FBUyxHQUFHLE1BQU0sS0FBSyxHQUFHLE9BQU8sS0FBSztBQUNyRSxNQUFJLENBQUM7QUFDSCxXQUFPLGtCQUFDLGNBQVcsTUFBTSxRQUFRLFFBQVEsT0FBYyxpQkFBYyxRQUFPLFNBQVMsTUFBTTtBQUM3RixTQUNFLGtCQUFDLFVBQVEsR0FBSSxPQUFPLEVBQUUsS0FBSyxJQUFJLENBQUMsR0FBSSxpQkFBYyxRQUFPLFNBQVMsTUFDL0QsZ0JBQ0g7QUFFSjtBQUdPLFNBQVMsY0FBYyxFQUFFLElBQUksTUFBTSxHQUFnRDtBQUN4RixNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDL0IsU0FBTyxrQkFBQyxjQUFXLE9BQU8sRUFBRSxHQUFHLFVBQVUsRUFBRSxHQUFHLE9BQWM7QUFDOUQ7IiwKICAibmFtZXMiOiBbInkiXQp9Cg==
