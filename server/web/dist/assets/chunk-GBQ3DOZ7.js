import {
  Field
} from "./chunk-WFYIQHEG.js";
import {
  a,
  t
} from "./chunk-QR2KS636.js";
import {
  $
} from "./chunk-LVANTMVN.js";

// src/pages/templates/fields.tsx
function whole(text) {
  const word = String(text ?? "").trim();
  if (word === "") return null;
  return /^-?\d{1,15}$/.test(word) ? Number(word) : word;
}
function pictures(values) {
  const front = String(values["images/front"] ?? "").trim();
  const rear = String(values["images/rear"] ?? "").trim();
  if (!front && !rear) return void 0;
  return { ...front ? { front } : {}, ...rear ? { rear } : {} };
}
var LABELS = {
  name: t.site.templates.name,
  description: t.site.templates.description,
  foreign_id: t.site.templates.foreignId,
  vcpus: t.site.templates.vcpus,
  ram: t.site.templates.ram,
  disk: t.site.templates.disk,
  "images/front": t.site.templates.front,
  "images/rear": t.site.templates.rear
};
function TemplateFields() {
  const s = t.site.templates;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Field, { name: "description", label: s.description, optional: true, maxLength: 255 }),
    /* @__PURE__ */ a("div", { class: "row three", children: [
      /* @__PURE__ */ a(Field, { name: "vcpus", label: s.vcpus, optional: true, inputMode: "numeric", maxLength: 15 }),
      /* @__PURE__ */ a(
        Field,
        {
          name: "ram",
          label: `${s.ram} (${s.ramHint})`,
          optional: true,
          inputMode: "numeric",
          maxLength: 15
        }
      ),
      /* @__PURE__ */ a(
        Field,
        {
          name: "disk",
          label: `${s.disk} (${s.diskHint})`,
          optional: true,
          inputMode: "numeric",
          maxLength: 15
        }
      )
    ] }),
    /* @__PURE__ */ a(
      Field,
      {
        name: "foreign_id",
        label: s.foreignId,
        hint: s.foreignIdHint,
        optional: true,
        maxLength: 255
      }
    ),
    /* @__PURE__ */ a("fieldset", { class: "field", children: [
      /* @__PURE__ */ a("legend", { class: "label", children: s.pictures }),
      /* @__PURE__ */ a("p", { class: "hint", children: s.picturesHint }),
      /* @__PURE__ */ a("div", { class: "row", children: [
        /* @__PURE__ */ a(Field, { name: "images/front", label: s.front, optional: true, maxLength: 1e3 }),
        /* @__PURE__ */ a(Field, { name: "images/rear", label: s.rear, optional: true, maxLength: 1e3 })
      ] })
    ] })
  ] });
}

export {
  whole,
  pictures,
  LABELS,
  TemplateFields
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3RlbXBsYXRlcy9maWVsZHMudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBGaWVsZHMgdGhhdCB0ZW1wbGF0ZXMgaGF2ZSB3aGVuIHRoZXkgYXJlIG1hZGUgYW5kIGxhdGVyLlxuaW1wb3J0IHsgdCB9IGZyb20gXCIuLi8uLi90ZXh0c1wiO1xuaW1wb3J0IHsgRmllbGQsIHR5cGUgVmFsdWVzIH0gZnJvbSBcIi4uLy4uL3VpL0Zvcm1cIjtcblxuLyoqIEEgd2hvbGUgbnVtYmVyIG9mIGEgZmllbGQ6IG51bGwgZm9yIGFuIGVtcHR5IG9uZTsgd2hhdCBpcyBubyBudW1iZXIgZ29lcyBvdXQgYXMgaXQgaXMsIGFuZCBpcyByZWZ1c2VkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdob2xlKHRleHQ6IHN0cmluZyB8IGJvb2xlYW4gfCB1bmRlZmluZWQpOiBudW1iZXIgfCBzdHJpbmcgfCBudWxsIHtcbiAgY29uc3Qgd29yZCA9IFN0cmluZyh0ZXh0ID8/IFwiXCIpLnRyaW0oKTtcbiAgaWYgKHdvcmQgPT09IFwiXCIpIHJldHVybiBudWxsO1xuICByZXR1cm4gL14tP1xcZHsxLDE1fSQvLnRlc3Qod29yZCkgPyBOdW1iZXIod29yZCkgOiB3b3JkO1xufVxuXG4vKiogVGhlIHBpY3R1cmVzIG9mIHRoZSBmaWVsZHMgYGZyb250YCBhbmQgYHJlYXJgOyB1bmRlZmluZWQgd2hlcmUgYm90aCBhcmUgZW1wdHkuICovXG5leHBvcnQgZnVuY3Rpb24gcGljdHVyZXModmFsdWVzOiBWYWx1ZXMpOiB7IGZyb250Pzogc3RyaW5nOyByZWFyPzogc3RyaW5nIH0gfCB1bmRlZmluZWQge1xuICBjb25zdCBmcm9udCA9IFN0cmluZyh2YWx1ZXNbXCJpbWFnZXMvZnJvbnRcIl0gPz8gXCJcIikudHJpbSgpO1xuICBjb25zdCByZWFyID0gU3RyaW5nKHZhbHVlc1tcImltYWdlcy9yZWFyXCJdID8/IFwiXCIpLnRyaW0oKTtcbiAgaWYgKCFmcm9udCAmJiAhcmVhcikgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIHsgLi4uKGZyb250ID8geyBmcm9udCB9IDoge30pLCAuLi4ocmVhciA/IHsgcmVhciB9IDoge30pIH07XG59XG5cbi8qKiBXaGF0IGEgZmllbGQgb2YgYSB0ZW1wbGF0ZSBpcyBjYWxsZWQuICovXG5leHBvcnQgY29uc3QgTEFCRUxTOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge1xuICBuYW1lOiB0LnNpdGUudGVtcGxhdGVzLm5hbWUsXG4gIGRlc2NyaXB0aW9uOiB0LnNpdGUudGVtcGxhdGVzLmRlc2NyaXB0aW9uLFxuICBmb3JlaWduX2lkOiB0LnNpdGUudGVtcGxhdGVzLmZvcmVpZ25JZCxcbiAgdmNwdXM6IHQuc2l0ZS50ZW1wbGF0ZXMudmNwdXMsXG4gIHJhbTogdC5zaXRlLnRlbXBsYXRlcy5yYW0sXG4gIGRpc2s6IHQuc2l0ZS50ZW1wbGF0ZXMuZGlzayxcbiAgXCJpbWFnZXMvZnJvbnRcIjogdC5zaXRlLnRlbXBsYXRlcy5mcm9udCxcbiAgXCJpbWFnZXMvcmVhclwiOiB0LnNpdGUudGVtcGxhdGVzLnJlYXIsXG59O1xuXG4vKiogVGhlIGZpZWxkcyB0aGF0IGNhbiBiZSBjaGFuZ2VkIGF0IGFueSB0aW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIFRlbXBsYXRlRmllbGRzKCkge1xuICBjb25zdCBzID0gdC5zaXRlLnRlbXBsYXRlcztcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAgPEZpZWxkIG5hbWU9XCJkZXNjcmlwdGlvblwiIGxhYmVsPXtzLmRlc2NyaXB0aW9ufSBvcHRpb25hbCBtYXhMZW5ndGg9ezI1NX0gLz5cbiAgICAgIDxkaXYgY2xhc3M9XCJyb3cgdGhyZWVcIj5cbiAgICAgICAgPEZpZWxkIG5hbWU9XCJ2Y3B1c1wiIGxhYmVsPXtzLnZjcHVzfSBvcHRpb25hbCBpbnB1dE1vZGU9XCJudW1lcmljXCIgbWF4TGVuZ3RoPXsxNX0gLz5cbiAgICAgICAgPEZpZWxkXG4gICAgICAgICAgbmFtZT1cInJhbVwiXG4gICAgICAgICAgbGFiZWw9e2Ake3MucmFtfSAoJHtzLnJhbUhpbnR9KWB9XG4gICAgICAgICAgb3B0aW9uYWxcbiAgICAgICAgICBpbnB1dE1vZGU9XCJudW1lcmljXCJcbiAgICAgICAgICBtYXhMZW5ndGg9ezE1fVxuICAgICAgICAvPlxuICAgICAgICA8RmllbGRcbiAgICAgICAgICBuYW1lPVwiZGlza1wiXG4gICAgICAgICAgbGFiZWw9e2Ake3MuZGlza30gKCR7cy5kaXNrSGludH0pYH1cbiAgICAgICAgICBvcHRpb25hbFxuICAgICAgICAgIGlucHV0TW9kZT1cIm51bWVyaWNcIlxuICAgICAgICAgIG1heExlbmd0aD17MTV9XG4gICAgICAgIC8+XG4gICAgICA8L2Rpdj5cbiAgICAgIDxGaWVsZFxuICAgICAgICBuYW1lPVwiZm9yZWlnbl9pZFwiXG4gICAgICAgIGxhYmVsPXtzLmZvcmVpZ25JZH1cbiAgICAgICAgaGludD17cy5mb3JlaWduSWRIaW50fVxuICAgICAgICBvcHRpb25hbFxuICAgICAgICBtYXhMZW5ndGg9ezI1NX1cbiAgICAgIC8+XG4gICAgICA8ZmllbGRzZXQgY2xhc3M9XCJmaWVsZFwiPlxuICAgICAgICA8bGVnZW5kIGNsYXNzPVwibGFiZWxcIj57cy5waWN0dXJlc308L2xlZ2VuZD5cbiAgICAgICAgPHAgY2xhc3M9XCJoaW50XCI+e3MucGljdHVyZXNIaW50fTwvcD5cbiAgICAgICAgPGRpdiBjbGFzcz1cInJvd1wiPlxuICAgICAgICAgIDxGaWVsZCBuYW1lPVwiaW1hZ2VzL2Zyb250XCIgbGFiZWw9e3MuZnJvbnR9IG9wdGlvbmFsIG1heExlbmd0aD17MTAwMH0gLz5cbiAgICAgICAgICA8RmllbGQgbmFtZT1cImltYWdlcy9yZWFyXCIgbGFiZWw9e3MucmVhcn0gb3B0aW9uYWwgbWF4TGVuZ3RoPXsxMDAwfSAvPlxuICAgICAgICA8L2Rpdj5cbiAgICAgIDwvZmllbGRzZXQ+XG4gICAgPC8+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7QUFLTyxTQUFTLE1BQU0sTUFBNEQ7QUFDaEYsUUFBTSxPQUFPLE9BQU8sUUFBUSxFQUFFLEVBQUUsS0FBSztBQUNyQyxNQUFJLFNBQVMsR0FBSSxRQUFPO0FBQ3hCLFNBQU8sZUFBZSxLQUFLLElBQUksSUFBSSxPQUFPLElBQUksSUFBSTtBQUNwRDtBQUdPLFNBQVMsU0FBUyxRQUErRDtBQUN0RixRQUFNLFFBQVEsT0FBTyxPQUFPLGNBQWMsS0FBSyxFQUFFLEVBQUUsS0FBSztBQUN4RCxRQUFNLE9BQU8sT0FBTyxPQUFPLGFBQWEsS0FBSyxFQUFFLEVBQUUsS0FBSztBQUN0RCxNQUFJLENBQUMsU0FBUyxDQUFDLEtBQU0sUUFBTztBQUM1QixTQUFPLEVBQUUsR0FBSSxRQUFRLEVBQUUsTUFBTSxJQUFJLENBQUMsR0FBSSxHQUFJLE9BQU8sRUFBRSxLQUFLLElBQUksQ0FBQyxFQUFHO0FBQ2xFO0FBR08sSUFBTSxTQUFpQztBQUFBLEVBQzVDLE1BQU0sRUFBRSxLQUFLLFVBQVU7QUFBQSxFQUN2QixhQUFhLEVBQUUsS0FBSyxVQUFVO0FBQUEsRUFDOUIsWUFBWSxFQUFFLEtBQUssVUFBVTtBQUFBLEVBQzdCLE9BQU8sRUFBRSxLQUFLLFVBQVU7QUFBQSxFQUN4QixLQUFLLEVBQUUsS0FBSyxVQUFVO0FBQUEsRUFDdEIsTUFBTSxFQUFFLEtBQUssVUFBVTtBQUFBLEVBQ3ZCLGdCQUFnQixFQUFFLEtBQUssVUFBVTtBQUFBLEVBQ2pDLGVBQWUsRUFBRSxLQUFLLFVBQVU7QUFDbEM7QUFHTyxTQUFTLGlCQUFpQjtBQUMvQixRQUFNLElBQUksRUFBRSxLQUFLO0FBQ2pCLFNBQ0UsdUJBQ0U7QUFBQSxzQkFBQyxTQUFNLE1BQUssZUFBYyxPQUFPLEVBQUUsYUFBYSxVQUFRLE1BQUMsV0FBVyxLQUFLO0FBQUEsSUFDekUsa0JBQUMsU0FBSSxPQUFNLGFBQ1Q7QUFBQSx3QkFBQyxTQUFNLE1BQUssU0FBUSxPQUFPLEVBQUUsT0FBTyxVQUFRLE1BQUMsV0FBVSxXQUFVLFdBQVcsSUFBSTtBQUFBLE1BQ2hGO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxPQUFPLEdBQUcsRUFBRSxHQUFHLEtBQUssRUFBRSxPQUFPO0FBQUEsVUFDN0IsVUFBUTtBQUFBLFVBQ1IsV0FBVTtBQUFBLFVBQ1YsV0FBVztBQUFBO0FBQUEsTUFDYjtBQUFBLE1BQ0E7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU8sR0FBRyxFQUFFLElBQUksS0FBSyxFQUFFLFFBQVE7QUFBQSxVQUMvQixVQUFRO0FBQUEsVUFDUixXQUFVO0FBQUEsVUFDVixXQUFXO0FBQUE7QUFBQSxNQUNiO0FBQUEsT0FDRjtBQUFBLElBQ0E7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLE1BQUs7QUFBQSxRQUNMLE9BQU8sRUFBRTtBQUFBLFFBQ1QsTUFBTSxFQUFFO0FBQUEsUUFDUixVQUFRO0FBQUEsUUFDUixXQUFXO0FBQUE7QUFBQSxJQUNiO0FBQUEsSUFDQSxrQkFBQyxjQUFTLE9BQU0sU0FDZDtBQUFBLHdCQUFDLFlBQU8sT0FBTSxTQUFTLFlBQUUsVUFBUztBQUFBLE1BQ2xDLGtCQUFDLE9BQUUsT0FBTSxRQUFRLFlBQUUsY0FBYTtBQUFBLE1BQ2hDLGtCQUFDLFNBQUksT0FBTSxPQUNUO0FBQUEsMEJBQUMsU0FBTSxNQUFLLGdCQUFlLE9BQU8sRUFBRSxPQUFPLFVBQVEsTUFBQyxXQUFXLEtBQU07QUFBQSxRQUNyRSxrQkFBQyxTQUFNLE1BQUssZUFBYyxPQUFPLEVBQUUsTUFBTSxVQUFRLE1BQUMsV0FBVyxLQUFNO0FBQUEsU0FDckU7QUFBQSxPQUNGO0FBQUEsS0FDRjtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
