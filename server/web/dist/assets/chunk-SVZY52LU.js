import {
  markdown
} from "./chunk-VDPDCFYK.js";
import {
  Code
} from "./chunk-5JB5O2EG.js";
import {
  a
} from "./chunk-QR2KS636.js";
import {
  $,
  w
} from "./chunk-LVANTMVN.js";

// src/ui/Markdown.tsx
function Part({ part }) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "code":
      return /* @__PURE__ */ a("code", { children: part.text });
    case "break":
      return /* @__PURE__ */ a("br", {});
    case "strong":
      return /* @__PURE__ */ a("strong", { children: parts(part.inside) });
    case "emphasis":
      return /* @__PURE__ */ a("em", { children: parts(part.inside) });
    case "strike":
      return /* @__PURE__ */ a("s", { children: parts(part.inside) });
    case "link":
      return part.href.startsWith("/") ? /* @__PURE__ */ a("a", { href: part.href, children: parts(part.inside) }) : /* @__PURE__ */ a("a", { href: part.href, target: "_blank", rel: "noopener noreferrer", children: parts(part.inside) });
  }
}
function parts(inside) {
  return inside.map((part, index) => /* @__PURE__ */ a(Part, { part }, index));
}
function Heading({ level, children }) {
  const Tag = `h${Math.min(level, 6)}`;
  return /* @__PURE__ */ a(Tag, { children });
}
function Piece({ block, top }) {
  switch (block.kind) {
    case "heading":
      return /* @__PURE__ */ a(Heading, { level: block.level + top - 1, children: parts(block.inside) });
    case "paragraph":
      return /* @__PURE__ */ a("p", { children: parts(block.inside) });
    case "code":
      return /* @__PURE__ */ a(Code, { text: block.text });
    case "quote":
      return /* @__PURE__ */ a("blockquote", { children: /* @__PURE__ */ a(Shown, { blocks: block.blocks, top }) });
    case "rule":
      return /* @__PURE__ */ a("hr", {});
    case "list": {
      const items = block.items.map((item, place) => {
        const [only] = item;
        const short = item.length === 1 && only?.kind === "paragraph";
        return /* @__PURE__ */ a("li", { children: short ? parts(only.inside) : /* @__PURE__ */ a(Shown, { blocks: item, top }) }, place);
      });
      return block.ordered ? /* @__PURE__ */ a("ol", { start: block.start, children: items }) : /* @__PURE__ */ a("ul", { children: items });
    }
    case "table":
      return /* @__PURE__ */ a("div", { class: "table-scroll", children: /* @__PURE__ */ a("table", { class: "table", children: [
        /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: block.head.map((cell, column) => /* @__PURE__ */ a("th", { scope: "col", class: block.align[column] ?? "", children: parts(cell) }, column)) }) }),
        /* @__PURE__ */ a("tbody", { children: block.rows.map((row, place) => /* @__PURE__ */ a("tr", { children: row.map((cell, column) => /* @__PURE__ */ a("td", { class: block.align[column] ?? "", children: parts(cell) }, column)) }, place)) })
      ] }) });
  }
}
function Shown({ blocks, top }) {
  return /* @__PURE__ */ a($, { children: blocks.map((block, index) => /* @__PURE__ */ a(Piece, { block, top }, index)) });
}
function Markdown({ text, top = 2 }) {
  const blocks = w(() => markdown(text), [text]);
  return /* @__PURE__ */ a("div", { class: "markdown", children: /* @__PURE__ */ a(Shown, { blocks, top }) });
}

export {
  Markdown
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3VpL01hcmtkb3duLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IHR5cGUgeyBDb21wb25lbnRDaGlsZHJlbiB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IHVzZU1lbW8gfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyB0eXBlIEJsb2NrLCB0eXBlIElubGluZSwgbWFya2Rvd24gfSBmcm9tIFwiLi9jb21tb25tYXJrXCI7XG5pbXBvcnQgeyBDb2RlIH0gZnJvbSBcIi4vcGFydHNcIjtcblxuZnVuY3Rpb24gUGFydCh7IHBhcnQgfTogeyBwYXJ0OiBJbmxpbmUgfSkge1xuICBzd2l0Y2ggKHBhcnQua2luZCkge1xuICAgIGNhc2UgXCJ0ZXh0XCI6XG4gICAgICByZXR1cm4gcGFydC50ZXh0O1xuICAgIGNhc2UgXCJjb2RlXCI6XG4gICAgICByZXR1cm4gPGNvZGU+e3BhcnQudGV4dH08L2NvZGU+O1xuICAgIGNhc2UgXCJicmVha1wiOlxuICAgICAgcmV0dXJuIDxiciAvPjtcbiAgICBjYXNlIFwic3Ryb25nXCI6XG4gICAgICByZXR1cm4gPHN0cm9uZz57cGFydHMocGFydC5pbnNpZGUpfTwvc3Ryb25nPjtcbiAgICBjYXNlIFwiZW1waGFzaXNcIjpcbiAgICAgIHJldHVybiA8ZW0+e3BhcnRzKHBhcnQuaW5zaWRlKX08L2VtPjtcbiAgICBjYXNlIFwic3RyaWtlXCI6XG4gICAgICByZXR1cm4gPHM+e3BhcnRzKHBhcnQuaW5zaWRlKX08L3M+O1xuICAgIGNhc2UgXCJsaW5rXCI6XG4gICAgICByZXR1cm4gcGFydC5ocmVmLnN0YXJ0c1dpdGgoXCIvXCIpID8gKFxuICAgICAgICA8YSBocmVmPXtwYXJ0LmhyZWZ9PntwYXJ0cyhwYXJ0Lmluc2lkZSl9PC9hPlxuICAgICAgKSA6IChcbiAgICAgICAgPGEgaHJlZj17cGFydC5ocmVmfSB0YXJnZXQ9XCJfYmxhbmtcIiByZWw9XCJub29wZW5lciBub3JlZmVycmVyXCI+XG4gICAgICAgICAge3BhcnRzKHBhcnQuaW5zaWRlKX1cbiAgICAgICAgPC9hPlxuICAgICAgKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBwYXJ0cyhpbnNpZGU6IElubGluZVtdKTogQ29tcG9uZW50Q2hpbGRyZW4ge1xuICByZXR1cm4gaW5zaWRlLm1hcCgocGFydCwgaW5kZXgpID0+IDxQYXJ0IGtleT17aW5kZXh9IHBhcnQ9e3BhcnR9IC8+KTtcbn1cblxuLyoqIEhlYWRpbmdzIG9mIGEgdGV4dCBzdGFuZCBiZWxvdyB0aG9zZSBvZiB0aGUgcGFnZS4gKi9cbmZ1bmN0aW9uIEhlYWRpbmcoeyBsZXZlbCwgY2hpbGRyZW4gfTogeyBsZXZlbDogbnVtYmVyOyBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW4gfSkge1xuICBjb25zdCBUYWcgPSBgaCR7TWF0aC5taW4obGV2ZWwsIDYpfWAgYXMgXCJoMlwiO1xuICByZXR1cm4gPFRhZz57Y2hpbGRyZW59PC9UYWc+O1xufVxuXG5mdW5jdGlvbiBQaWVjZSh7IGJsb2NrLCB0b3AgfTogeyBibG9jazogQmxvY2s7IHRvcDogbnVtYmVyIH0pIHtcbiAgc3dpdGNoIChibG9jay5raW5kKSB7XG4gICAgY2FzZSBcImhlYWRpbmdcIjpcbiAgICAgIHJldHVybiA8SGVhZGluZyBsZXZlbD17YmxvY2subGV2ZWwgKyB0b3AgLSAxfT57cGFydHMoYmxvY2suaW5zaWRlKX08L0hlYWRpbmc+O1xuICAgIGNhc2UgXCJwYXJhZ3JhcGhcIjpcbiAgICAgIHJldHVybiA8cD57cGFydHMoYmxvY2suaW5zaWRlKX08L3A+O1xuICAgIGNhc2UgXCJjb2RlXCI6XG4gICAgICByZXR1cm4gPENvZGUgdGV4dD17YmxvY2sudGV4dH0gLz47XG4gICAgY2FzZSBcInF1b3RlXCI6XG4gICAgICByZXR1cm4gKFxuICAgICAgICA8YmxvY2txdW90ZT5cbiAgICAgICAgICA8U2hvd24gYmxvY2tzPXtibG9jay5ibG9ja3N9IHRvcD17dG9wfSAvPlxuICAgICAgICA8L2Jsb2NrcXVvdGU+XG4gICAgICApO1xuICAgIGNhc2UgXCJydWxlXCI6XG4gICAgICByZXR1cm4gPGhyIC8+O1xuICAgIGNhc2UgXCJsaXN0XCI6IHtcbiAgICAgIGNvbnN0IGl0ZW1zID0gYmxvY2suaXRlbXMubWFwKChpdGVtLCBwbGFjZSkgPT4ge1xuICAgICAgICBjb25zdCBbb25seV0gPSBpdGVtO1xuICAgICAgICAvLyBBbiBpdGVtIG9mIG9uZSBwYXJhZ3JhcGggbmVlZHMgbm8gcGFyYWdyYXBoLlxuICAgICAgICBjb25zdCBzaG9ydCA9IGl0ZW0ubGVuZ3RoID09PSAxICYmIG9ubHk/LmtpbmQgPT09IFwicGFyYWdyYXBoXCI7XG4gICAgICAgIHJldHVybiAoXG4gICAgICAgICAgPGxpIGtleT17cGxhY2V9PntzaG9ydCA/IHBhcnRzKG9ubHkuaW5zaWRlKSA6IDxTaG93biBibG9ja3M9e2l0ZW19IHRvcD17dG9wfSAvPn08L2xpPlxuICAgICAgICApO1xuICAgICAgfSk7XG4gICAgICByZXR1cm4gYmxvY2sub3JkZXJlZCA/IDxvbCBzdGFydD17YmxvY2suc3RhcnR9PntpdGVtc308L29sPiA6IDx1bD57aXRlbXN9PC91bD47XG4gICAgfVxuICAgIGNhc2UgXCJ0YWJsZVwiOlxuICAgICAgcmV0dXJuIChcbiAgICAgICAgPGRpdiBjbGFzcz1cInRhYmxlLXNjcm9sbFwiPlxuICAgICAgICAgIDx0YWJsZSBjbGFzcz1cInRhYmxlXCI+XG4gICAgICAgICAgICA8dGhlYWQ+XG4gICAgICAgICAgICAgIDx0cj5cbiAgICAgICAgICAgICAgICB7YmxvY2suaGVhZC5tYXAoKGNlbGwsIGNvbHVtbikgPT4gKFxuICAgICAgICAgICAgICAgICAgPHRoIGtleT17Y29sdW1ufSBzY29wZT1cImNvbFwiIGNsYXNzPXtibG9jay5hbGlnbltjb2x1bW5dID8/IFwiXCJ9PlxuICAgICAgICAgICAgICAgICAgICB7cGFydHMoY2VsbCl9XG4gICAgICAgICAgICAgICAgICA8L3RoPlxuICAgICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgICA8L3RyPlxuICAgICAgICAgICAgPC90aGVhZD5cbiAgICAgICAgICAgIDx0Ym9keT5cbiAgICAgICAgICAgICAge2Jsb2NrLnJvd3MubWFwKChyb3csIHBsYWNlKSA9PiAoXG4gICAgICAgICAgICAgICAgPHRyIGtleT17cGxhY2V9PlxuICAgICAgICAgICAgICAgICAge3Jvdy5tYXAoKGNlbGwsIGNvbHVtbikgPT4gKFxuICAgICAgICAgICAgICAgICAgICA8dGQga2V5PXtjb2x1bW59IGNsYXNzPXtibG9jay5hbGlnbltjb2x1bW5dID8/IFwiXCJ9PlxuICAgICAgICAgICAgICAgICAgICAgIHtwYXJ0cyhjZWxsKX1cbiAgICAgICAgICAgICAgICAgICAgPC90ZD5cbiAgICAgICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgICAgIDwvdHI+XG4gICAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgPC90Ym9keT5cbiAgICAgICAgICA8L3RhYmxlPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICk7XG4gIH1cbn1cblxuZnVuY3Rpb24gU2hvd24oeyBibG9ja3MsIHRvcCB9OiB7IGJsb2NrczogQmxvY2tbXTsgdG9wOiBudW1iZXIgfSkge1xuICByZXR1cm4gKFxuICAgIDw+XG4gICAgICB7YmxvY2tzLm1hcCgoYmxvY2ssIGluZGV4KSA9PiAoXG4gICAgICAgIDxQaWVjZSBrZXk9e2luZGV4fSBibG9jaz17YmxvY2t9IHRvcD17dG9wfSAvPlxuICAgICAgKSl9XG4gICAgPC8+XG4gICk7XG59XG5cbi8qKiBNYXJrZG93biBhcyBlbGVtZW50cywgbWFkZSB3aXRob3V0IGEgc3RyaW5nIG9mIEhUTUwuIGB0b3BgIGlzIHRoZSBsZXZlbCBvZiBpdHMgZmlyc3QgaGVhZGluZ3MuICovXG5leHBvcnQgZnVuY3Rpb24gTWFya2Rvd24oeyB0ZXh0LCB0b3AgPSAyIH06IHsgdGV4dDogc3RyaW5nOyB0b3A/OiBudW1iZXIgfSkge1xuICBjb25zdCBibG9ja3MgPSB1c2VNZW1vKCgpID0+IG1hcmtkb3duKHRleHQpLCBbdGV4dF0pO1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJtYXJrZG93blwiPlxuICAgICAgPFNob3duIGJsb2Nrcz17YmxvY2tzfSB0b3A9e3RvcH0gLz5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7OztBQUtBLFNBQVMsS0FBSyxFQUFFLEtBQUssR0FBcUI7QUFDeEMsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLO0FBQ0gsYUFBTyxLQUFLO0FBQUEsSUFDZCxLQUFLO0FBQ0gsYUFBTyxrQkFBQyxVQUFNLGVBQUssTUFBSztBQUFBLElBQzFCLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFFBQUc7QUFBQSxJQUNiLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFlBQVEsZ0JBQU0sS0FBSyxNQUFNLEdBQUU7QUFBQSxJQUNyQyxLQUFLO0FBQ0gsYUFBTyxrQkFBQyxRQUFJLGdCQUFNLEtBQUssTUFBTSxHQUFFO0FBQUEsSUFDakMsS0FBSztBQUNILGFBQU8sa0JBQUMsT0FBRyxnQkFBTSxLQUFLLE1BQU0sR0FBRTtBQUFBLElBQ2hDLEtBQUs7QUFDSCxhQUFPLEtBQUssS0FBSyxXQUFXLEdBQUcsSUFDN0Isa0JBQUMsT0FBRSxNQUFNLEtBQUssTUFBTyxnQkFBTSxLQUFLLE1BQU0sR0FBRSxJQUV4QyxrQkFBQyxPQUFFLE1BQU0sS0FBSyxNQUFNLFFBQU8sVUFBUyxLQUFJLHVCQUNyQyxnQkFBTSxLQUFLLE1BQU0sR0FDcEI7QUFBQSxFQUVOO0FBQ0Y7QUFFQSxTQUFTLE1BQU0sUUFBcUM7QUFDbEQsU0FBTyxPQUFPLElBQUksQ0FBQyxNQUFNLFVBQVUsa0JBQUMsUUFBaUIsUUFBUCxLQUFtQixDQUFFO0FBQ3JFO0FBR0EsU0FBUyxRQUFRLEVBQUUsT0FBTyxTQUFTLEdBQW1EO0FBQ3BGLFFBQU0sTUFBTSxJQUFJLEtBQUssSUFBSSxPQUFPLENBQUMsQ0FBQztBQUNsQyxTQUFPLGtCQUFDLE9BQUssVUFBUztBQUN4QjtBQUVBLFNBQVMsTUFBTSxFQUFFLE9BQU8sSUFBSSxHQUFrQztBQUM1RCxVQUFRLE1BQU0sTUFBTTtBQUFBLElBQ2xCLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFdBQVEsT0FBTyxNQUFNLFFBQVEsTUFBTSxHQUFJLGdCQUFNLE1BQU0sTUFBTSxHQUFFO0FBQUEsSUFDckUsS0FBSztBQUNILGFBQU8sa0JBQUMsT0FBRyxnQkFBTSxNQUFNLE1BQU0sR0FBRTtBQUFBLElBQ2pDLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFFBQUssTUFBTSxNQUFNLE1BQU07QUFBQSxJQUNqQyxLQUFLO0FBQ0gsYUFDRSxrQkFBQyxnQkFDQyw0QkFBQyxTQUFNLFFBQVEsTUFBTSxRQUFRLEtBQVUsR0FDekM7QUFBQSxJQUVKLEtBQUs7QUFDSCxhQUFPLGtCQUFDLFFBQUc7QUFBQSxJQUNiLEtBQUssUUFBUTtBQUNYLFlBQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxDQUFDLE1BQU0sVUFBVTtBQUM3QyxjQUFNLENBQUMsSUFBSSxJQUFJO0FBRWYsY0FBTSxRQUFRLEtBQUssV0FBVyxLQUFLLE1BQU0sU0FBUztBQUNsRCxlQUNFLGtCQUFDLFFBQWdCLGtCQUFRLE1BQU0sS0FBSyxNQUFNLElBQUksa0JBQUMsU0FBTSxRQUFRLE1BQU0sS0FBVSxLQUFwRSxLQUF1RTtBQUFBLE1BRXBGLENBQUM7QUFDRCxhQUFPLE1BQU0sVUFBVSxrQkFBQyxRQUFHLE9BQU8sTUFBTSxPQUFRLGlCQUFNLElBQVEsa0JBQUMsUUFBSSxpQkFBTTtBQUFBLElBQzNFO0FBQUEsSUFDQSxLQUFLO0FBQ0gsYUFDRSxrQkFBQyxTQUFJLE9BQU0sZ0JBQ1QsNEJBQUMsV0FBTSxPQUFNLFNBQ1g7QUFBQSwwQkFBQyxXQUNDLDRCQUFDLFFBQ0UsZ0JBQU0sS0FBSyxJQUFJLENBQUMsTUFBTSxXQUNyQixrQkFBQyxRQUFnQixPQUFNLE9BQU0sT0FBTyxNQUFNLE1BQU0sTUFBTSxLQUFLLElBQ3hELGdCQUFNLElBQUksS0FESixNQUVULENBQ0QsR0FDSCxHQUNGO0FBQUEsUUFDQSxrQkFBQyxXQUNFLGdCQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssVUFDcEIsa0JBQUMsUUFDRSxjQUFJLElBQUksQ0FBQyxNQUFNLFdBQ2Qsa0JBQUMsUUFBZ0IsT0FBTyxNQUFNLE1BQU0sTUFBTSxLQUFLLElBQzVDLGdCQUFNLElBQUksS0FESixNQUVULENBQ0QsS0FMTSxLQU1ULENBQ0QsR0FDSDtBQUFBLFNBQ0YsR0FDRjtBQUFBLEVBRU47QUFDRjtBQUVBLFNBQVMsTUFBTSxFQUFFLFFBQVEsSUFBSSxHQUFxQztBQUNoRSxTQUNFLHVCQUNHLGlCQUFPLElBQUksQ0FBQyxPQUFPLFVBQ2xCLGtCQUFDLFNBQWtCLE9BQWMsT0FBckIsS0FBK0IsQ0FDNUMsR0FDSDtBQUVKO0FBR08sU0FBUyxTQUFTLEVBQUUsTUFBTSxNQUFNLEVBQUUsR0FBbUM7QUFDMUUsUUFBTSxTQUFTLEVBQVEsTUFBTSxTQUFTLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQztBQUNuRCxTQUNFLGtCQUFDLFNBQUksT0FBTSxZQUNULDRCQUFDLFNBQU0sUUFBZ0IsS0FBVSxHQUNuQztBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
