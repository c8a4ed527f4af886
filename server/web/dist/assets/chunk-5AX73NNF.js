import {
  a
} from "./chunk-QR2KS636.js";

// src/ui/Meter.tsx
function Meter({
  label,
  part,
  text
}) {
  if (part === void 0 || !Number.isFinite(part)) return null;
  const full = Math.min(Math.max(part, 0), 1);
  const level = part >= 1 ? "bad" : part >= 0.9 ? "warn" : "plain";
  return /* @__PURE__ */ a(
    "div",
    {
      class: "meter",
      role: "meter",
      "aria-label": label,
      "aria-valuemin": 0,
      "aria-valuemax": 100,
      "aria-valuenow": Math.round(full * 100),
      "aria-valuetext": text,
      "data-level": level,
      children: /* @__PURE__ */ a("span", { style: { width: `${full * 100}%` } })
    }
  );
}

export {
  Meter
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL01ldGVyLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIEhvdyBtdWNoIG9mIHNvbWV0aGluZyBpcyB0YWtlbiwgYXMgYSBiYXI7IGBwYXJ0YCBpcyBmcm9tIDAgdG8gMSwgYW5kIG5vdGhpbmcgaGFzIG5vIGJhci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBNZXRlcih7XG4gIGxhYmVsLFxuICBwYXJ0LFxuICB0ZXh0LFxufToge1xuICBsYWJlbDogc3RyaW5nO1xuICBwYXJ0OiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIHRleHQ6IHN0cmluZztcbn0pIHtcbiAgaWYgKHBhcnQgPT09IHVuZGVmaW5lZCB8fCAhTnVtYmVyLmlzRmluaXRlKHBhcnQpKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgZnVsbCA9IE1hdGgubWluKE1hdGgubWF4KHBhcnQsIDApLCAxKTtcbiAgLy8gV2hlcmUgbGl0dGxlIGlzIGxlZnQgaXMgdG9sZCBieSBtb3JlIHRoYW4gdGhlIGxlbmd0aDogYnkgOTAgJSBpdCBpcyB0aWdodCwgYW5kIGZ1bGwgaXMgZnVsbC5cbiAgY29uc3QgbGV2ZWwgPSBwYXJ0ID49IDEgPyBcImJhZFwiIDogcGFydCA+PSAwLjkgPyBcIndhcm5cIiA6IFwicGxhaW5cIjtcbiAgcmV0dXJuIChcbiAgICA8ZGl2XG4gICAgICBjbGFzcz1cIm1ldGVyXCJcbiAgICAgIHJvbGU9XCJtZXRlclwiXG4gICAgICBhcmlhLWxhYmVsPXtsYWJlbH1cbiAgICAgIGFyaWEtdmFsdWVtaW49ezB9XG4gICAgICBhcmlhLXZhbHVlbWF4PXsxMDB9XG4gICAgICBhcmlhLXZhbHVlbm93PXtNYXRoLnJvdW5kKGZ1bGwgKiAxMDApfVxuICAgICAgYXJpYS12YWx1ZXRleHQ9e3RleHR9XG4gICAgICBkYXRhLWxldmVsPXtsZXZlbH1cbiAgICA+XG4gICAgICA8c3BhbiBzdHlsZT17eyB3aWR0aDogYCR7ZnVsbCAqIDEwMH0lYCB9fSAvPlxuICAgIDwvZGl2PlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7QUFDTyxTQUFTLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FJRztBQUNELE1BQUksU0FBUyxVQUFhLENBQUMsT0FBTyxTQUFTLElBQUksRUFBRyxRQUFPO0FBQ3pELFFBQU0sT0FBTyxLQUFLLElBQUksS0FBSyxJQUFJLE1BQU0sQ0FBQyxHQUFHLENBQUM7QUFFMUMsUUFBTSxRQUFRLFFBQVEsSUFBSSxRQUFRLFFBQVEsTUFBTSxTQUFTO0FBQ3pELFNBQ0U7QUFBQSxJQUFDO0FBQUE7QUFBQSxNQUNDLE9BQU07QUFBQSxNQUNOLE1BQUs7QUFBQSxNQUNMLGNBQVk7QUFBQSxNQUNaLGlCQUFlO0FBQUEsTUFDZixpQkFBZTtBQUFBLE1BQ2YsaUJBQWUsS0FBSyxNQUFNLE9BQU8sR0FBRztBQUFBLE1BQ3BDLGtCQUFnQjtBQUFBLE1BQ2hCLGNBQVk7QUFBQSxNQUVaLDRCQUFDLFVBQUssT0FBTyxFQUFFLE9BQU8sR0FBRyxPQUFPLEdBQUcsSUFBSSxHQUFHO0FBQUE7QUFBQSxFQUM1QztBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
