import {
  Markdown
} from "./chunk-SVZY52LU.js";
import "./chunk-VDPDCFYK.js";
import {
  RackPage,
  instructionsOf
} from "./chunk-VHNWZKWO.js";
import "./chunk-WFYIQHEG.js";
import "./chunk-7H6WG5C5.js";
import "./chunk-ABI4FFT4.js";
import "./chunk-BIYEXU7U.js";
import "./chunk-OPWQA3V3.js";
import "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  Empty,
  Reading,
  Tabs,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  a,
  t
} from "./chunk-QR2KS636.js";
import {
  $,
  go
} from "./chunk-LVANTMVN.js";

// src/pages/RackInstructions.tsx
function RackInstructions({ params }) {
  const id = params.id ?? "";
  const read = useRead((stop) => instructionsOf(id, stop), [id]);
  const base = `/racks/${id}/instructions`;
  return /* @__PURE__ */ a(RackPage, { id, children: () => /* @__PURE__ */ a(Reading, { read, children: (texts) => {
    const shown = texts.find((text) => text.id === params.text) ?? texts[0];
    if (!shown)
      return /* @__PURE__ */ a(Empty, { icon: "help", title: t.charts.noInstructions, children: /* @__PURE__ */ a("p", { children: t.charts.noInstructionsBody }) });
    if (!params.text && texts.length > 1)
      void go(`${base}/${encodeURIComponent(shown.id)}`, { replace: true });
    return /* @__PURE__ */ a($, { children: [
      texts.length > 1 && /* @__PURE__ */ a(
        Tabs,
        {
          label: t.charts.instructions,
          tabs: texts.map((text) => ({
            href: `${base}/${encodeURIComponent(text.id)}`,
            label: text.title
          }))
        }
      ),
      /* @__PURE__ */ a("article", { class: "card prose", children: /* @__PURE__ */ a(Markdown, { text: shown.text }) })
    ] });
  } }) });
}
export {
  RackInstructions as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL1JhY2tJbnN0cnVjdGlvbnMudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBnbyB9IGZyb20gXCIuLi9yb3V0ZS9yb3V0ZVwiO1xuaW1wb3J0IHR5cGUgeyBQYXJhbXMgfSBmcm9tIFwiLi4vc2hlbGwvcm91dGVzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBNYXJrZG93biB9IGZyb20gXCIuLi91aS9NYXJrZG93blwiO1xuaW1wb3J0IHsgRW1wdHksIFJlYWRpbmcsIFRhYnMsIHVzZVJlYWQgfSBmcm9tIFwiLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IGluc3RydWN0aW9uc09mLCBSYWNrUGFnZSB9IGZyb20gXCIuL1JhY2tIZWFkXCI7XG5cbi8qKiBXaGF0IHRvIGRvIHdpdGggdGhlIGNsdXN0ZXIgb2YgYSByYWNrLCBhcyB0aG9zZSB3aG8gbWFkZSBpdHMga2luZCB3cm90ZSBpdC4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFJhY2tJbnN0cnVjdGlvbnMoeyBwYXJhbXMgfTogeyBwYXJhbXM6IFBhcmFtcyB9KSB7XG4gIGNvbnN0IGlkID0gcGFyYW1zLmlkID8/IFwiXCI7XG4gIGNvbnN0IHJlYWQgPSB1c2VSZWFkKChzdG9wKSA9PiBpbnN0cnVjdGlvbnNPZihpZCwgc3RvcCksIFtpZF0pO1xuICBjb25zdCBiYXNlID0gYC9yYWNrcy8ke2lkfS9pbnN0cnVjdGlvbnNgO1xuICByZXR1cm4gKFxuICAgIDxSYWNrUGFnZSBpZD17aWR9PlxuICAgICAgeygpID0+IChcbiAgICAgICAgPFJlYWRpbmcgcmVhZD17cmVhZH0+XG4gICAgICAgICAgeyh0ZXh0cykgPT4ge1xuICAgICAgICAgICAgY29uc3Qgc2hvd24gPSB0ZXh0cy5maW5kKCh0ZXh0KSA9PiB0ZXh0LmlkID09PSBwYXJhbXMudGV4dCkgPz8gdGV4dHNbMF07XG4gICAgICAgICAgICBpZiAoIXNob3duKVxuICAgICAgICAgICAgICByZXR1cm4gKFxuICAgICAgICAgICAgICAgIDxFbXB0eSBpY29uPVwiaGVscFwiIHRpdGxlPXt0LmNoYXJ0cy5ub0luc3RydWN0aW9uc30+XG4gICAgICAgICAgICAgICAgICA8cD57dC5jaGFydHMubm9JbnN0cnVjdGlvbnNCb2R5fTwvcD5cbiAgICAgICAgICAgICAgICA8L0VtcHR5PlxuICAgICAgICAgICAgICApO1xuICAgICAgICAgICAgaWYgKCFwYXJhbXMudGV4dCAmJiB0ZXh0cy5sZW5ndGggPiAxKVxuICAgICAgICAgICAgICB2b2lkIGdvKGAke2Jhc2V9LyR7ZW5jb2RlVVJJQ29tcG9uZW50KHNob3duLmlkKX1gLCB7IHJlcGxhY2U6IHRydWUgfSk7XG4gICAgICAgICAgICByZXR1cm4gKFxuICAgICAgICAgICAgICA8PlxuICAgICAgICAgICAgICAgIHt0ZXh0cy5sZW5ndGggPiAxICYmIChcbiAgICAgICAgICAgICAgICAgIDxUYWJzXG4gICAgICAgICAgICAgICAgICAgIGxhYmVsPXt0LmNoYXJ0cy5pbnN0cnVjdGlvbnN9XG4gICAgICAgICAgICAgICAgICAgIHRhYnM9e3RleHRzLm1hcCgodGV4dCkgPT4gKHtcbiAgICAgICAgICAgICAgICAgICAgICBocmVmOiBgJHtiYXNlfS8ke2VuY29kZVVSSUNvbXBvbmVudCh0ZXh0LmlkKX1gLFxuICAgICAgICAgICAgICAgICAgICAgIGxhYmVsOiB0ZXh0LnRpdGxlLFxuICAgICAgICAgICAgICAgICAgICB9KSl9XG4gICAgICAgICAgICAgICAgICAvPlxuICAgICAgICAgICAgICAgICl9XG4gICAgICAgICAgICAgICAgPGFydGljbGUgY2xhc3M9XCJjYXJkIHByb3NlXCI+XG4gICAgICAgICAgICAgICAgICA8TWFya2Rvd24gdGV4dD17c2hvd24udGV4dH0gLz5cbiAgICAgICAgICAgICAgICA8L2FydGljbGU+XG4gICAgICAgICAgICAgIDwvPlxuICAgICAgICAgICAgKTtcbiAgICAgICAgICB9fVxuICAgICAgICA8L1JlYWRpbmc+XG4gICAgICApfVxuICAgIDwvUmFja1BhZ2U+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBUWUsU0FBUixpQkFBa0MsRUFBRSxPQUFPLEdBQXVCO0FBQ3ZFLFFBQU0sS0FBSyxPQUFPLE1BQU07QUFDeEIsUUFBTSxPQUFPLFFBQVEsQ0FBQyxTQUFTLGVBQWUsSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFLENBQUM7QUFDN0QsUUFBTSxPQUFPLFVBQVUsRUFBRTtBQUN6QixTQUNFLGtCQUFDLFlBQVMsSUFDUCxnQkFDQyxrQkFBQyxXQUFRLE1BQ04sV0FBQyxVQUFVO0FBQ1YsVUFBTSxRQUFRLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUN0RSxRQUFJLENBQUM7QUFDSCxhQUNFLGtCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sRUFBRSxPQUFPLGdCQUNqQyw0QkFBQyxPQUFHLFlBQUUsT0FBTyxvQkFBbUIsR0FDbEM7QUFFSixRQUFJLENBQUMsT0FBTyxRQUFRLE1BQU0sU0FBUztBQUNqQyxXQUFLLEdBQUcsR0FBRyxJQUFJLElBQUksbUJBQW1CLE1BQU0sRUFBRSxDQUFDLElBQUksRUFBRSxTQUFTLEtBQUssQ0FBQztBQUN0RSxXQUNFLHVCQUNHO0FBQUEsWUFBTSxTQUFTLEtBQ2Q7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE9BQU8sRUFBRSxPQUFPO0FBQUEsVUFDaEIsTUFBTSxNQUFNLElBQUksQ0FBQyxVQUFVO0FBQUEsWUFDekIsTUFBTSxHQUFHLElBQUksSUFBSSxtQkFBbUIsS0FBSyxFQUFFLENBQUM7QUFBQSxZQUM1QyxPQUFPLEtBQUs7QUFBQSxVQUNkLEVBQUU7QUFBQTtBQUFBLE1BQ0o7QUFBQSxNQUVGLGtCQUFDLGFBQVEsT0FBTSxjQUNiLDRCQUFDLFlBQVMsTUFBTSxNQUFNLE1BQU0sR0FDOUI7QUFBQSxPQUNGO0FBQUEsRUFFSixHQUNGLEdBRUo7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
