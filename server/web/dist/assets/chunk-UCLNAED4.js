import {
  confirmTyped
} from "./chunk-DVBL3IIW.js";
import {
  Stages
} from "./chunk-IJWUZTB5.js";
import {
  doMany
} from "./chunk-GUTFRWYT.js";
import {
  count
} from "./chunk-C7NMFC3B.js";
import {
  confirm
} from "./chunk-ZA5J7SKC.js";
import {
  a,
  get,
  send,
  t,
  toast,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  $
} from "./chunk-LVANTMVN.js";

// src/pages/teams/removing.tsx
var NAMED = 5;
async function removeTeam(team) {
  const s = t.people.teams;
  const title = s.removeTitle(team.name);
  const body = /* @__PURE__ */ a(Stages, { stages: s.removeStages, keeps: s.removeKeeps });
  try {
    const racks = await get("/api/v2/racks", {
      team: team.id,
      limit: NAMED,
      count: true
    });
    const total = racks.total ?? racks.items.length;
    if (total === 0) {
      if (!await confirm(title, body, s.remove)) return false;
      await send("DELETE", `/api/v2/teams/${team.id}`);
    } else {
      const names = racks.items.map((rack) => rack.name).join(", ");
      const says = s.removeRacks(count(total), total > NAMED ? `${names}, \u2026` : names);
      const all = /* @__PURE__ */ a($, { children: [
        /* @__PURE__ */ a("p", { class: "notice", "data-kind": "bad", children: says }),
        body
      ] });
      if (!await confirmTyped(title, all, team.name, s.removeAnyway)) return false;
      await send("DELETE", `/api/v2/teams/${team.id}`, void 0, { query: { recurse: true } });
    }
    toast(s.removed(team.name));
    return true;
  } catch (problem) {
    toastProblem(problem);
    return false;
  }
}
async function removeTeams(teams) {
  const s = t.people.teams;
  const body = /* @__PURE__ */ a(Stages, { stages: s.removeStages, keeps: s.removeKeeps });
  if (!await confirm(s.removeMany(count(teams.length)), body, s.remove)) return false;
  await doMany(
    s.remove,
    teams,
    (team) => team.name,
    (team) => send("DELETE", `/api/v2/teams/${team.id}`)
  );
  return true;
}

export {
  removeTeam,
  removeTeams
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3RlYW1zL3JlbW92aW5nLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gUmVtb3ZpbmcgdGVhbXMsIGluIHN0YWdlcywgd2l0aCB3aGF0IGdvZXMgd2l0aCB0aGVtLlxuaW1wb3J0IHsgZ2V0LCB0eXBlIFBhZ2UsIHNlbmQgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBSYWNrLCBUZWFtIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGNvdW50IH0gZnJvbSBcIi4uLy4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IGNvbmZpcm0gfSBmcm9tIFwiLi4vLi4vdWkvRGlhbG9nXCI7XG5pbXBvcnQgeyBkb01hbnkgfSBmcm9tIFwiLi4vLi4vdWkvbWFueVwiO1xuaW1wb3J0IHsgU3RhZ2VzIH0gZnJvbSBcIi4uLy4uL3VpL1JlZnVzZWRcIjtcbmltcG9ydCB7IHRvYXN0LCB0b2FzdFByb2JsZW0gfSBmcm9tIFwiLi4vLi4vdWkvVG9hc3RcIjtcbmltcG9ydCB7IGNvbmZpcm1UeXBlZCB9IGZyb20gXCIuLi8uLi91aS9UeXBlZFwiO1xuXG4vKiogUmFja3MgdGhhdCBhcmUgbmFtZWQgaW4gdGhlIHF1ZXN0aW9uLiAqL1xuY29uc3QgTkFNRUQgPSA1O1xuXG4vKiogUmVtb3ZlcyBhIHRlYW0gYWZ0ZXIgYSBxdWVzdGlvbjsgb25lIHdpdGggcmFja3MgYWZ0ZXIgaXRzIG5hbWUgaGFzIGJlZW4gdHlwZWQuIFRydWUgd2hlbiBpdCBpcyBvbiBpdHMgd2F5LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlbW92ZVRlYW0odGVhbTogVGVhbSk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICBjb25zdCBzID0gdC5wZW9wbGUudGVhbXM7XG4gIGNvbnN0IHRpdGxlID0gcy5yZW1vdmVUaXRsZSh0ZWFtLm5hbWUpO1xuICBjb25zdCBib2R5ID0gPFN0YWdlcyBzdGFnZXM9e3MucmVtb3ZlU3RhZ2VzfSBrZWVwcz17cy5yZW1vdmVLZWVwc30gLz47XG4gIHRyeSB7XG4gICAgY29uc3QgcmFja3MgPSBhd2FpdCBnZXQ8UGFnZTxSYWNrPj4oXCIvYXBpL3YyL3JhY2tzXCIsIHtcbiAgICAgIHRlYW06IHRlYW0uaWQsXG4gICAgICBsaW1pdDogTkFNRUQsXG4gICAgICBjb3VudDogdHJ1ZSxcbiAgICB9KTtcbiAgICBjb25zdCB0b3RhbCA9IHJhY2tzLnRvdGFsID8/IHJhY2tzLml0ZW1zLmxlbmd0aDtcbiAgICBpZiAodG90YWwgPT09IDApIHtcbiAgICAgIGlmICghKGF3YWl0IGNvbmZpcm0odGl0bGUsIGJvZHksIHMucmVtb3ZlKSkpIHJldHVybiBmYWxzZTtcbiAgICAgIGF3YWl0IHNlbmQoXCJERUxFVEVcIiwgYC9hcGkvdjIvdGVhbXMvJHt0ZWFtLmlkfWApO1xuICAgIH0gZWxzZSB7XG4gICAgICBjb25zdCBuYW1lcyA9IHJhY2tzLml0ZW1zLm1hcCgocmFjaykgPT4gcmFjay5uYW1lKS5qb2luKFwiLCBcIik7XG4gICAgICBjb25zdCBzYXlzID0gcy5yZW1vdmVSYWNrcyhjb3VudCh0b3RhbCksIHRvdGFsID4gTkFNRUQgPyBgJHtuYW1lc30sIFx1MjAyNmAgOiBuYW1lcyk7XG4gICAgICBjb25zdCBhbGwgPSAoXG4gICAgICAgIDw+XG4gICAgICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJiYWRcIj5cbiAgICAgICAgICAgIHtzYXlzfVxuICAgICAgICAgIDwvcD5cbiAgICAgICAgICB7Ym9keX1cbiAgICAgICAgPC8+XG4gICAgICApO1xuICAgICAgaWYgKCEoYXdhaXQgY29uZmlybVR5cGVkKHRpdGxlLCBhbGwsIHRlYW0ubmFtZSwgcy5yZW1vdmVBbnl3YXkpKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgYXdhaXQgc2VuZChcIkRFTEVURVwiLCBgL2FwaS92Mi90ZWFtcy8ke3RlYW0uaWR9YCwgdW5kZWZpbmVkLCB7IHF1ZXJ5OiB7IHJlY3Vyc2U6IHRydWUgfSB9KTtcbiAgICB9XG4gICAgdG9hc3Qocy5yZW1vdmVkKHRlYW0ubmFtZSkpO1xuICAgIHJldHVybiB0cnVlO1xuICB9IGNhdGNoIChwcm9ibGVtKSB7XG4gICAgdG9hc3RQcm9ibGVtKHByb2JsZW0pO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxufVxuXG4vKiogUmVtb3ZlcyB0aG9zZSBvZiBgdGVhbXNgIHRoYXQgaGF2ZSBubyByYWNrczsgdGhlIG90aGVycyBhcmUgdG9sZCBhdCB0aGUgZW5kLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlbW92ZVRlYW1zKHRlYW1zOiBUZWFtW10pOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgY29uc3QgcyA9IHQucGVvcGxlLnRlYW1zO1xuICBjb25zdCBib2R5ID0gPFN0YWdlcyBzdGFnZXM9e3MucmVtb3ZlU3RhZ2VzfSBrZWVwcz17cy5yZW1vdmVLZWVwc30gLz47XG4gIGlmICghKGF3YWl0IGNvbmZpcm0ocy5yZW1vdmVNYW55KGNvdW50KHRlYW1zLmxlbmd0aCkpLCBib2R5LCBzLnJlbW92ZSkpKSByZXR1cm4gZmFsc2U7XG4gIGF3YWl0IGRvTWFueShcbiAgICBzLnJlbW92ZSxcbiAgICB0ZWFtcyxcbiAgICAodGVhbSkgPT4gdGVhbS5uYW1lLFxuICAgICh0ZWFtKSA9PiBzZW5kKFwiREVMRVRFXCIsIGAvYXBpL3YyL3RlYW1zLyR7dGVhbS5pZH1gKSxcbiAgKTtcbiAgcmV0dXJuIHRydWU7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBWUEsSUFBTSxRQUFRO0FBR2QsZUFBc0IsV0FBVyxNQUE4QjtBQUM3RCxRQUFNLElBQUksRUFBRSxPQUFPO0FBQ25CLFFBQU0sUUFBUSxFQUFFLFlBQVksS0FBSyxJQUFJO0FBQ3JDLFFBQU0sT0FBTyxrQkFBQyxVQUFPLFFBQVEsRUFBRSxjQUFjLE9BQU8sRUFBRSxhQUFhO0FBQ25FLE1BQUk7QUFDRixVQUFNLFFBQVEsTUFBTSxJQUFnQixpQkFBaUI7QUFBQSxNQUNuRCxNQUFNLEtBQUs7QUFBQSxNQUNYLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxJQUNULENBQUM7QUFDRCxVQUFNLFFBQVEsTUFBTSxTQUFTLE1BQU0sTUFBTTtBQUN6QyxRQUFJLFVBQVUsR0FBRztBQUNmLFVBQUksQ0FBRSxNQUFNLFFBQVEsT0FBTyxNQUFNLEVBQUUsTUFBTSxFQUFJLFFBQU87QUFDcEQsWUFBTSxLQUFLLFVBQVUsaUJBQWlCLEtBQUssRUFBRSxFQUFFO0FBQUEsSUFDakQsT0FBTztBQUNMLFlBQU0sUUFBUSxNQUFNLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLEVBQUUsS0FBSyxJQUFJO0FBQzVELFlBQU0sT0FBTyxFQUFFLFlBQVksTUFBTSxLQUFLLEdBQUcsUUFBUSxRQUFRLEdBQUcsS0FBSyxhQUFRLEtBQUs7QUFDOUUsWUFBTSxNQUNKLHVCQUNFO0FBQUEsMEJBQUMsT0FBRSxPQUFNLFVBQVMsYUFBVSxPQUN6QixnQkFDSDtBQUFBLFFBQ0M7QUFBQSxTQUNIO0FBRUYsVUFBSSxDQUFFLE1BQU0sYUFBYSxPQUFPLEtBQUssS0FBSyxNQUFNLEVBQUUsWUFBWSxFQUFJLFFBQU87QUFDekUsWUFBTSxLQUFLLFVBQVUsaUJBQWlCLEtBQUssRUFBRSxJQUFJLFFBQVcsRUFBRSxPQUFPLEVBQUUsU0FBUyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQzFGO0FBQ0EsVUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFDMUIsV0FBTztBQUFBLEVBQ1QsU0FBUyxTQUFTO0FBQ2hCLGlCQUFhLE9BQU87QUFDcEIsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUdBLGVBQXNCLFlBQVksT0FBaUM7QUFDakUsUUFBTSxJQUFJLEVBQUUsT0FBTztBQUNuQixRQUFNLE9BQU8sa0JBQUMsVUFBTyxRQUFRLEVBQUUsY0FBYyxPQUFPLEVBQUUsYUFBYTtBQUNuRSxNQUFJLENBQUUsTUFBTSxRQUFRLEVBQUUsV0FBVyxNQUFNLE1BQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxFQUFFLE1BQU0sRUFBSSxRQUFPO0FBQ2hGLFFBQU07QUFBQSxJQUNKLEVBQUU7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLFNBQVMsS0FBSztBQUFBLElBQ2YsQ0FBQyxTQUFTLEtBQUssVUFBVSxpQkFBaUIsS0FBSyxFQUFFLEVBQUU7QUFBQSxFQUNyRDtBQUNBLFNBQU87QUFDVDsiLAogICJuYW1lcyI6IFtdCn0K
