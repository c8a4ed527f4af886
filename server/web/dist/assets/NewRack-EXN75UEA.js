import {
  ObjectField,
  STATUSES,
  objectsOf
} from "./chunk-UBZ37EUZ.js";
import "./chunk-VCOGIMBM.js";
import {
  leads
} from "./chunk-LPJ7OPEY.js";
import {
  whole
} from "./chunk-GBQ3DOZ7.js";
import {
  Refused
} from "./chunk-IJWUZTB5.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import "./chunk-C7NMFC3B.js";
import {
  isRoot,
  may
} from "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  Empty,
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  ButtonLink,
  a,
  all,
  newKey,
  send,
  t,
  toast
} from "./chunk-QR2KS636.js";
import {
  go,
  query,
  w
} from "./chunk-LVANTMVN.js";

// src/pages/racks/NewRack.tsx
function NewRack() {
  const s = t.site.racks;
  const read = useRead(() => all("/api/v2/teams", { sort: "name" }));
  if (!may("create", "rack")) return /* @__PURE__ */ a(Refused, { title: s.newTitle, needs: "admin" });
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.newTitle, crumbs: [{ label: s.title, href: "/racks" }], children: /* @__PURE__ */ a(ButtonLink, { href: "/racks/import", icon: "table", children: t.site.import.title }) }),
    /* @__PURE__ */ a(Reading, { read, children: (teams) => /* @__PURE__ */ a(Making, { teams }) })
  ] });
}
function Making({ teams }) {
  const s = t.site.racks;
  const root = isRoot();
  const own = w(
    () => teams.filter((team) => leads(team.id) && team.status === "active"),
    [teams]
  );
  const wanted = query.value.get("team") ?? "";
  const first = own.some((team) => team.id === wanted) ? wanted : own.length === 1 ? own[0].id : "";
  const blank = {
    team_id: first,
    team: "",
    name: "",
    u_height: "",
    status: "ACTIVE",
    order_id: "",
    cost: "",
    metadata: "",
    network_details: "",
    creation_output: ""
  };
  const form = useForm(blank, async (values) => {
    const objects = objectsOf(values, ["metadata", "network_details"]);
    const body = {
      team_id: values.team_id,
      status: values.status,
      ...objects
    };
    for (const name of ["name", "order_id", "cost", "creation_output"]) {
      if (values[name]) body[name] = values[name];
    }
    const height = whole(values.u_height);
    if (height !== null) body.u_height = height;
    const rack = await send("POST", "/api/v2/racks", body, { idempotencyKey: newKey() });
    form.reset(blank);
    toast(s.made(rack.name));
    await go(`/racks/${rack.id}`);
  });
  if (own.length === 0) {
    return /* @__PURE__ */ a(Empty, { icon: "team", title: s.noTeam, children: [
      /* @__PURE__ */ a("p", { children: s.noTeamBody }),
      root && /* @__PURE__ */ a(ButtonLink, { href: "/teams/new", kind: "primary", icon: "add", children: t.people.teams.new })
    ] });
  }
  const wrong = form.faults.value.team;
  return /* @__PURE__ */ a("section", { class: "card narrow", children: /* @__PURE__ */ a(Form, { state: form, submit: s.create, onCancel: () => void go("/racks"), children: [
    /* @__PURE__ */ a(
      Field,
      {
        name: "team_id",
        label: s.team,
        hint: s.teamHint,
        options: [
          { value: "", label: s.chooseTeam, disabled: true },
          ...own.map((team) => ({ value: team.id, label: team.name }))
        ]
      }
    ),
    wrong && /* @__PURE__ */ a("p", { class: "wrong", children: wrong }),
    /* @__PURE__ */ a(Field, { name: "name", label: s.name, hint: s.nameHint, optional: true, maxLength: 255, autofocus: true }),
    /* @__PURE__ */ a("div", { class: "row", children: [
      /* @__PURE__ */ a(
        Field,
        {
          name: "u_height",
          label: s.height,
          hint: s.heightHint,
          type: "number",
          min: 1,
          max: 72,
          optional: true
        }
      ),
      /* @__PURE__ */ a(
        Field,
        {
          name: "status",
          label: s.status,
          options: STATUSES.map((status) => ({ value: status, label: status }))
        }
      )
    ] }),
    /* @__PURE__ */ a("div", { class: "row", children: [
      /* @__PURE__ */ a(
        Field,
        {
          name: "order_id",
          label: s.orderId,
          hint: root ? s.orderIdHint : s.orderIdHintOther,
          optional: !root,
          maxLength: 255
        }
      ),
      /* @__PURE__ */ a(Field, { name: "cost", label: s.cost, optional: true, inputMode: "decimal", maxLength: 30 })
    ] }),
    /* @__PURE__ */ a(ObjectField, { form, name: "metadata", label: s.metadata, hint: s.networkHint }),
    /* @__PURE__ */ a(ObjectField, { form, name: "network_details", label: s.network, hint: s.networkHint }),
    /* @__PURE__ */ a(
      Field,
      {
        name: "creation_output",
        label: s.output,
        hint: s.outputHint,
        optional: true,
        maxLength: 1e4
      }
    )
  ] }) });
}
export {
  NewRack as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3JhY2tzL05ld1JhY2sudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB1c2VNZW1vIH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgYWxsLCBuZXdLZXksIHNlbmQgfSBmcm9tIFwiLi4vLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBSYWNrLCBUZWFtIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGlzUm9vdCwgbWF5IH0gZnJvbSBcIi4uLy4uL2FwaS9zZXNzaW9uXCI7XG5pbXBvcnQgeyBnbywgcXVlcnkgfSBmcm9tIFwiLi4vLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbkxpbmsgfSBmcm9tIFwiLi4vLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBGaWVsZCwgRm9ybSwgdXNlRm9ybSB9IGZyb20gXCIuLi8uLi91aS9Gb3JtXCI7XG5pbXBvcnQgeyBFbXB0eSwgUGFnZUhlYWQsIFJlYWRpbmcsIHVzZVJlYWQgfSBmcm9tIFwiLi4vLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IFJlZnVzZWQgfSBmcm9tIFwiLi4vLi4vdWkvUmVmdXNlZFwiO1xuaW1wb3J0IHsgdG9hc3QgfSBmcm9tIFwiLi4vLi4vdWkvVG9hc3RcIjtcbmltcG9ydCB7IGxlYWRzIH0gZnJvbSBcIi4uL3RlYW1zL1RlYW1UYWJzXCI7XG5pbXBvcnQgeyB3aG9sZSB9IGZyb20gXCIuLi90ZW1wbGF0ZXMvZmllbGRzXCI7XG5pbXBvcnQgeyBPYmplY3RGaWVsZCwgb2JqZWN0c09mIH0gZnJvbSBcIi4vb2JqZWN0c1wiO1xuaW1wb3J0IHsgU1RBVFVTRVMgfSBmcm9tIFwiLi9zdGF0dXNlc1wiO1xuXG4vKiogVGhlIHBhZ2UgYXQgYC9yYWNrcy9uZXdgOyBgP3RlYW09SURgIGNob29zZXMgdGhlIHRlYW0uICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBOZXdSYWNrKCkge1xuICBjb25zdCBzID0gdC5zaXRlLnJhY2tzO1xuICBjb25zdCByZWFkID0gdXNlUmVhZCgoKSA9PiBhbGw8VGVhbT4oXCIvYXBpL3YyL3RlYW1zXCIsIHsgc29ydDogXCJuYW1lXCIgfSkpO1xuICBpZiAoIW1heShcImNyZWF0ZVwiLCBcInJhY2tcIikpIHJldHVybiA8UmVmdXNlZCB0aXRsZT17cy5uZXdUaXRsZX0gbmVlZHM9XCJhZG1pblwiIC8+O1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXtzLm5ld1RpdGxlfSBjcnVtYnM9e1t7IGxhYmVsOiBzLnRpdGxlLCBocmVmOiBcIi9yYWNrc1wiIH1dfT5cbiAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi9yYWNrcy9pbXBvcnRcIiBpY29uPVwidGFibGVcIj5cbiAgICAgICAgICB7dC5zaXRlLmltcG9ydC50aXRsZX1cbiAgICAgICAgPC9CdXR0b25MaW5rPlxuICAgICAgPC9QYWdlSGVhZD5cbiAgICAgIDxSZWFkaW5nIHJlYWQ9e3JlYWR9PnsodGVhbXMpID0+IDxNYWtpbmcgdGVhbXM9e3RlYW1zfSAvPn08L1JlYWRpbmc+XG4gICAgPC9tYWluPlxuICApO1xufVxuXG5mdW5jdGlvbiBNYWtpbmcoeyB0ZWFtcyB9OiB7IHRlYW1zOiBUZWFtW10gfSkge1xuICBjb25zdCBzID0gdC5zaXRlLnJhY2tzO1xuICBjb25zdCByb290ID0gaXNSb290KCk7XG4gIGNvbnN0IG93biA9IHVzZU1lbW8oXG4gICAgKCkgPT4gdGVhbXMuZmlsdGVyKCh0ZWFtKSA9PiBsZWFkcyh0ZWFtLmlkKSAmJiB0ZWFtLnN0YXR1cyA9PT0gXCJhY3RpdmVcIiksXG4gICAgW3RlYW1zXSxcbiAgKTtcbiAgY29uc3Qgd2FudGVkID0gcXVlcnkudmFsdWUuZ2V0KFwidGVhbVwiKSA/PyBcIlwiO1xuICBjb25zdCBmaXJzdCA9IG93bi5zb21lKCh0ZWFtKSA9PiB0ZWFtLmlkID09PSB3YW50ZWQpXG4gICAgPyB3YW50ZWRcbiAgICA6IG93bi5sZW5ndGggPT09IDFcbiAgICAgID8gb3duWzBdIS5pZFxuICAgICAgOiBcIlwiO1xuICBjb25zdCBibGFuayA9IHtcbiAgICB0ZWFtX2lkOiBmaXJzdCxcbiAgICB0ZWFtOiBcIlwiLFxuICAgIG5hbWU6IFwiXCIsXG4gICAgdV9oZWlnaHQ6IFwiXCIsXG4gICAgc3RhdHVzOiBcIkFDVElWRVwiLFxuICAgIG9yZGVyX2lkOiBcIlwiLFxuICAgIGNvc3Q6IFwiXCIsXG4gICAgbWV0YWRhdGE6IFwiXCIsXG4gICAgbmV0d29ya19kZXRhaWxzOiBcIlwiLFxuICAgIGNyZWF0aW9uX291dHB1dDogXCJcIixcbiAgfTtcbiAgY29uc3QgZm9ybSA9IHVzZUZvcm0oYmxhbmssIGFzeW5jICh2YWx1ZXMpID0+IHtcbiAgICBjb25zdCBvYmplY3RzID0gb2JqZWN0c09mKHZhbHVlcywgW1wibWV0YWRhdGFcIiwgXCJuZXR3b3JrX2RldGFpbHNcIl0pO1xuICAgIGNvbnN0IGJvZHk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+ID0ge1xuICAgICAgdGVhbV9pZDogdmFsdWVzLnRlYW1faWQsXG4gICAgICBzdGF0dXM6IHZhbHVlcy5zdGF0dXMsXG4gICAgICAuLi5vYmplY3RzLFxuICAgIH07XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFtcIm5hbWVcIiwgXCJvcmRlcl9pZFwiLCBcImNvc3RcIiwgXCJjcmVhdGlvbl9vdXRwdXRcIl0pIHtcbiAgICAgIGlmICh2YWx1ZXNbbmFtZV0pIGJvZHlbbmFtZV0gPSB2YWx1ZXNbbmFtZV07XG4gICAgfVxuICAgIGNvbnN0IGhlaWdodCA9IHdob2xlKHZhbHVlcy51X2hlaWdodCk7XG4gICAgaWYgKGhlaWdodCAhPT0gbnVsbCkgYm9keS51X2hlaWdodCA9IGhlaWdodDtcbiAgICBjb25zdCByYWNrID0gYXdhaXQgc2VuZDxSYWNrPihcIlBPU1RcIiwgXCIvYXBpL3YyL3JhY2tzXCIsIGJvZHksIHsgaWRlbXBvdGVuY3lLZXk6IG5ld0tleSgpIH0pO1xuICAgIGZvcm0ucmVzZXQoYmxhbmspO1xuICAgIHRvYXN0KHMubWFkZShyYWNrLm5hbWUpKTtcbiAgICBhd2FpdCBnbyhgL3JhY2tzLyR7cmFjay5pZH1gKTtcbiAgfSk7XG4gIGlmIChvd24ubGVuZ3RoID09PSAwKSB7XG4gICAgcmV0dXJuIChcbiAgICAgIDxFbXB0eSBpY29uPVwidGVhbVwiIHRpdGxlPXtzLm5vVGVhbX0+XG4gICAgICAgIDxwPntzLm5vVGVhbUJvZHl9PC9wPlxuICAgICAgICB7cm9vdCAmJiAoXG4gICAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi90ZWFtcy9uZXdcIiBraW5kPVwicHJpbWFyeVwiIGljb249XCJhZGRcIj5cbiAgICAgICAgICAgIHt0LnBlb3BsZS50ZWFtcy5uZXd9XG4gICAgICAgICAgPC9CdXR0b25MaW5rPlxuICAgICAgICApfVxuICAgICAgPC9FbXB0eT5cbiAgICApO1xuICB9XG4gIGNvbnN0IHdyb25nID0gZm9ybS5mYXVsdHMudmFsdWUudGVhbTtcbiAgcmV0dXJuIChcbiAgICA8c2VjdGlvbiBjbGFzcz1cImNhcmQgbmFycm93XCI+XG4gICAgICA8Rm9ybSBzdGF0ZT17Zm9ybX0gc3VibWl0PXtzLmNyZWF0ZX0gb25DYW5jZWw9eygpID0+IHZvaWQgZ28oXCIvcmFja3NcIil9PlxuICAgICAgICA8RmllbGRcbiAgICAgICAgICBuYW1lPVwidGVhbV9pZFwiXG4gICAgICAgICAgbGFiZWw9e3MudGVhbX1cbiAgICAgICAgICBoaW50PXtzLnRlYW1IaW50fVxuICAgICAgICAgIG9wdGlvbnM9e1tcbiAgICAgICAgICAgIHsgdmFsdWU6IFwiXCIsIGxhYmVsOiBzLmNob29zZVRlYW0sIGRpc2FibGVkOiB0cnVlIH0sXG4gICAgICAgICAgICAuLi5vd24ubWFwKCh0ZWFtKSA9PiAoeyB2YWx1ZTogdGVhbS5pZCwgbGFiZWw6IHRlYW0ubmFtZSB9KSksXG4gICAgICAgICAgXX1cbiAgICAgICAgLz5cbiAgICAgICAge3dyb25nICYmIDxwIGNsYXNzPVwid3JvbmdcIj57d3Jvbmd9PC9wPn1cbiAgICAgICAgPEZpZWxkIG5hbWU9XCJuYW1lXCIgbGFiZWw9e3MubmFtZX0gaGludD17cy5uYW1lSGludH0gb3B0aW9uYWwgbWF4TGVuZ3RoPXsyNTV9IGF1dG9mb2N1cyAvPlxuICAgICAgICA8ZGl2IGNsYXNzPVwicm93XCI+XG4gICAgICAgICAgPEZpZWxkXG4gICAgICAgICAgICBuYW1lPVwidV9oZWlnaHRcIlxuICAgICAgICAgICAgbGFiZWw9e3MuaGVpZ2h0fVxuICAgICAgICAgICAgaGludD17cy5oZWlnaHRIaW50fVxuICAgICAgICAgICAgdHlwZT1cIm51bWJlclwiXG4gICAgICAgICAgICBtaW49ezF9XG4gICAgICAgICAgICBtYXg9ezcyfVxuICAgICAgICAgICAgb3B0aW9uYWxcbiAgICAgICAgICAvPlxuICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgbmFtZT1cInN0YXR1c1wiXG4gICAgICAgICAgICBsYWJlbD17cy5zdGF0dXN9XG4gICAgICAgICAgICBvcHRpb25zPXtTVEFUVVNFUy5tYXAoKHN0YXR1cykgPT4gKHsgdmFsdWU6IHN0YXR1cywgbGFiZWw6IHN0YXR1cyB9KSl9XG4gICAgICAgICAgLz5cbiAgICAgICAgPC9kaXY+XG4gICAgICAgIDxkaXYgY2xhc3M9XCJyb3dcIj5cbiAgICAgICAgICA8RmllbGRcbiAgICAgICAgICAgIG5hbWU9XCJvcmRlcl9pZFwiXG4gICAgICAgICAgICBsYWJlbD17cy5vcmRlcklkfVxuICAgICAgICAgICAgaGludD17cm9vdCA/IHMub3JkZXJJZEhpbnQgOiBzLm9yZGVySWRIaW50T3RoZXJ9XG4gICAgICAgICAgICBvcHRpb25hbD17IXJvb3R9XG4gICAgICAgICAgICBtYXhMZW5ndGg9ezI1NX1cbiAgICAgICAgICAvPlxuICAgICAgICAgIDxGaWVsZCBuYW1lPVwiY29zdFwiIGxhYmVsPXtzLmNvc3R9IG9wdGlvbmFsIGlucHV0TW9kZT1cImRlY2ltYWxcIiBtYXhMZW5ndGg9ezMwfSAvPlxuICAgICAgICA8L2Rpdj5cbiAgICAgICAgPE9iamVjdEZpZWxkIGZvcm09e2Zvcm19IG5hbWU9XCJtZXRhZGF0YVwiIGxhYmVsPXtzLm1ldGFkYXRhfSBoaW50PXtzLm5ldHdvcmtIaW50fSAvPlxuICAgICAgICA8T2JqZWN0RmllbGQgZm9ybT17Zm9ybX0gbmFtZT1cIm5ldHdvcmtfZGV0YWlsc1wiIGxhYmVsPXtzLm5ldHdvcmt9IGhpbnQ9e3MubmV0d29ya0hpbnR9IC8+XG4gICAgICAgIDxGaWVsZFxuICAgICAgICAgIG5hbWU9XCJjcmVhdGlvbl9vdXRwdXRcIlxuICAgICAgICAgIGxhYmVsPXtzLm91dHB1dH1cbiAgICAgICAgICBoaW50PXtzLm91dHB1dEhpbnR9XG4gICAgICAgICAgb3B0aW9uYWxcbiAgICAgICAgICBtYXhMZW5ndGg9ezEwXzAwMH1cbiAgICAgICAgLz5cbiAgICAgIDwvRm9ybT5cbiAgICA8L3NlY3Rpb24+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFpQmUsU0FBUixVQUEyQjtBQUNoQyxRQUFNLElBQUksRUFBRSxLQUFLO0FBQ2pCLFFBQU0sT0FBTyxRQUFRLE1BQU0sSUFBVSxpQkFBaUIsRUFBRSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQ3ZFLE1BQUksQ0FBQyxJQUFJLFVBQVUsTUFBTSxFQUFHLFFBQU8sa0JBQUMsV0FBUSxPQUFPLEVBQUUsVUFBVSxPQUFNLFNBQVE7QUFDN0UsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUEsc0JBQUMsWUFBUyxPQUFPLEVBQUUsVUFBVSxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLFNBQVMsQ0FBQyxHQUN0RSw0QkFBQyxjQUFXLE1BQUssaUJBQWdCLE1BQUssU0FDbkMsWUFBRSxLQUFLLE9BQU8sT0FDakIsR0FDRjtBQUFBLElBQ0Esa0JBQUMsV0FBUSxNQUFhLFdBQUMsVUFBVSxrQkFBQyxVQUFPLE9BQWMsR0FBRztBQUFBLEtBQzVEO0FBRUo7QUFFQSxTQUFTLE9BQU8sRUFBRSxNQUFNLEdBQXNCO0FBQzVDLFFBQU0sSUFBSSxFQUFFLEtBQUs7QUFDakIsUUFBTSxPQUFPLE9BQU87QUFDcEIsUUFBTSxNQUFNO0FBQUEsSUFDVixNQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxLQUFLLEVBQUUsS0FBSyxLQUFLLFdBQVcsUUFBUTtBQUFBLElBQ3ZFLENBQUMsS0FBSztBQUFBLEVBQ1I7QUFDQSxRQUFNLFNBQVMsTUFBTSxNQUFNLElBQUksTUFBTSxLQUFLO0FBQzFDLFFBQU0sUUFBUSxJQUFJLEtBQUssQ0FBQyxTQUFTLEtBQUssT0FBTyxNQUFNLElBQy9DLFNBQ0EsSUFBSSxXQUFXLElBQ2IsSUFBSSxDQUFDLEVBQUcsS0FDUjtBQUNOLFFBQU0sUUFBUTtBQUFBLElBQ1osU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsVUFBVTtBQUFBLElBQ1YsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsaUJBQWlCO0FBQUEsSUFDakIsaUJBQWlCO0FBQUEsRUFDbkI7QUFDQSxRQUFNLE9BQU8sUUFBUSxPQUFPLE9BQU8sV0FBVztBQUM1QyxVQUFNLFVBQVUsVUFBVSxRQUFRLENBQUMsWUFBWSxpQkFBaUIsQ0FBQztBQUNqRSxVQUFNLE9BQWdDO0FBQUEsTUFDcEMsU0FBUyxPQUFPO0FBQUEsTUFDaEIsUUFBUSxPQUFPO0FBQUEsTUFDZixHQUFHO0FBQUEsSUFDTDtBQUNBLGVBQVcsUUFBUSxDQUFDLFFBQVEsWUFBWSxRQUFRLGlCQUFpQixHQUFHO0FBQ2xFLFVBQUksT0FBTyxJQUFJLEVBQUcsTUFBSyxJQUFJLElBQUksT0FBTyxJQUFJO0FBQUEsSUFDNUM7QUFDQSxVQUFNLFNBQVMsTUFBTSxPQUFPLFFBQVE7QUFDcEMsUUFBSSxXQUFXLEtBQU0sTUFBSyxXQUFXO0FBQ3JDLFVBQU0sT0FBTyxNQUFNLEtBQVcsUUFBUSxpQkFBaUIsTUFBTSxFQUFFLGdCQUFnQixPQUFPLEVBQUUsQ0FBQztBQUN6RixTQUFLLE1BQU0sS0FBSztBQUNoQixVQUFNLEVBQUUsS0FBSyxLQUFLLElBQUksQ0FBQztBQUN2QixVQUFNLEdBQUcsVUFBVSxLQUFLLEVBQUUsRUFBRTtBQUFBLEVBQzlCLENBQUM7QUFDRCxNQUFJLElBQUksV0FBVyxHQUFHO0FBQ3BCLFdBQ0Usa0JBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLFFBQzFCO0FBQUEsd0JBQUMsT0FBRyxZQUFFLFlBQVc7QUFBQSxNQUNoQixRQUNDLGtCQUFDLGNBQVcsTUFBSyxjQUFhLE1BQUssV0FBVSxNQUFLLE9BQy9DLFlBQUUsT0FBTyxNQUFNLEtBQ2xCO0FBQUEsT0FFSjtBQUFBLEVBRUo7QUFDQSxRQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU07QUFDaEMsU0FDRSxrQkFBQyxhQUFRLE9BQU0sZUFDYiw0QkFBQyxRQUFLLE9BQU8sTUFBTSxRQUFRLEVBQUUsUUFBUSxVQUFVLE1BQU0sS0FBSyxHQUFHLFFBQVEsR0FDbkU7QUFBQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsTUFBSztBQUFBLFFBQ0wsT0FBTyxFQUFFO0FBQUEsUUFDVCxNQUFNLEVBQUU7QUFBQSxRQUNSLFNBQVM7QUFBQSxVQUNQLEVBQUUsT0FBTyxJQUFJLE9BQU8sRUFBRSxZQUFZLFVBQVUsS0FBSztBQUFBLFVBQ2pELEdBQUcsSUFBSSxJQUFJLENBQUMsVUFBVSxFQUFFLE9BQU8sS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLLEVBQUU7QUFBQSxRQUM3RDtBQUFBO0FBQUEsSUFDRjtBQUFBLElBQ0MsU0FBUyxrQkFBQyxPQUFFLE9BQU0sU0FBUyxpQkFBTTtBQUFBLElBQ2xDLGtCQUFDLFNBQU0sTUFBSyxRQUFPLE9BQU8sRUFBRSxNQUFNLE1BQU0sRUFBRSxVQUFVLFVBQVEsTUFBQyxXQUFXLEtBQUssV0FBUyxNQUFDO0FBQUEsSUFDdkYsa0JBQUMsU0FBSSxPQUFNLE9BQ1Q7QUFBQTtBQUFBLFFBQUM7QUFBQTtBQUFBLFVBQ0MsTUFBSztBQUFBLFVBQ0wsT0FBTyxFQUFFO0FBQUEsVUFDVCxNQUFNLEVBQUU7QUFBQSxVQUNSLE1BQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLFVBQVE7QUFBQTtBQUFBLE1BQ1Y7QUFBQSxNQUNBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxPQUFPLEVBQUU7QUFBQSxVQUNULFNBQVMsU0FBUyxJQUFJLENBQUMsWUFBWSxFQUFFLE9BQU8sUUFBUSxPQUFPLE9BQU8sRUFBRTtBQUFBO0FBQUEsTUFDdEU7QUFBQSxPQUNGO0FBQUEsSUFDQSxrQkFBQyxTQUFJLE9BQU0sT0FDVDtBQUFBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxPQUFPLEVBQUU7QUFBQSxVQUNULE1BQU0sT0FBTyxFQUFFLGNBQWMsRUFBRTtBQUFBLFVBQy9CLFVBQVUsQ0FBQztBQUFBLFVBQ1gsV0FBVztBQUFBO0FBQUEsTUFDYjtBQUFBLE1BQ0Esa0JBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLE1BQU0sVUFBUSxNQUFDLFdBQVUsV0FBVSxXQUFXLElBQUk7QUFBQSxPQUNoRjtBQUFBLElBQ0Esa0JBQUMsZUFBWSxNQUFZLE1BQUssWUFBVyxPQUFPLEVBQUUsVUFBVSxNQUFNLEVBQUUsYUFBYTtBQUFBLElBQ2pGLGtCQUFDLGVBQVksTUFBWSxNQUFLLG1CQUFrQixPQUFPLEVBQUUsU0FBUyxNQUFNLEVBQUUsYUFBYTtBQUFBLElBQ3ZGO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxNQUFLO0FBQUEsUUFDTCxPQUFPLEVBQUU7QUFBQSxRQUNULE1BQU0sRUFBRTtBQUFBLFFBQ1IsVUFBUTtBQUFBLFFBQ1IsV0FBVztBQUFBO0FBQUEsSUFDYjtBQUFBLEtBQ0YsR0FDRjtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
