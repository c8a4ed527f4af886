import {
  invitation
} from "./chunk-KCL6TJ7E.js";
import {
  Refused
} from "./chunk-IJWUZTB5.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import {
  isRoot
} from "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  PageHead
} from "./chunk-5JB5O2EG.js";
import {
  a,
  send,
  t
} from "./chunk-QR2KS636.js";
import {
  go
} from "./chunk-LVANTMVN.js";

// src/pages/users/NewUser.tsx
function NewUser() {
  const s = t.people.users;
  const blank = { login: "", name: "", email: "", cloud_user_id: "", root: false };
  const form = useForm(blank, async ({ cloud_user_id, ...user }) => {
    const body = cloud_user_id ? { ...user, cloud_user_id } : user;
    const made = await send("POST", "/api/v2/users", body);
    form.reset(blank);
    invitation.value = made;
    await go(`/users/${made.user.id}`);
  });
  if (!isRoot()) return /* @__PURE__ */ a(Refused, { title: s.new, needs: "root", why: s.forbidden });
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.new, crumbs: [{ label: s.title, href: "/users" }] }),
    /* @__PURE__ */ a("section", { class: "card narrow", children: [
      /* @__PURE__ */ a("p", { class: "lead", children: s.createBody }),
      /* @__PURE__ */ a(Form, { state: form, submit: s.create, onCancel: () => void go("/users"), children: [
        /* @__PURE__ */ a(
          Field,
          {
            name: "login",
            label: t.people.login,
            hint: t.people.rules.login,
            autocomplete: "off",
            maxLength: 80,
            autofocus: true
          }
        ),
        /* @__PURE__ */ a(Field, { name: "name", label: t.people.fullName, autocomplete: "off", maxLength: 56 }),
        /* @__PURE__ */ a(
          Field,
          {
            name: "email",
            label: t.people.email,
            type: "email",
            autocomplete: "off",
            maxLength: 254
          }
        ),
        /* @__PURE__ */ a(
          Field,
          {
            name: "cloud_user_id",
            label: t.people.cloudId,
            hint: s.cloudIdHint,
            optional: true,
            maxLength: 255
          }
        ),
        /* @__PURE__ */ a(Field, { name: "root", label: t.people.root, hint: s.rootHint, type: "checkbox" })
      ] })
    ] })
  ] });
}
export {
  NewUser as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3VzZXJzL05ld1VzZXIudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyBzZW5kIH0gZnJvbSBcIi4uLy4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgSW52aXRhdGlvbiBhcyBNYWRlIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IGlzUm9vdCB9IGZyb20gXCIuLi8uLi9hcGkvc2Vzc2lvblwiO1xuaW1wb3J0IHsgZ28gfSBmcm9tIFwiLi4vLi4vcm91dGUvcm91dGVcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEZpZWxkLCBGb3JtLCB1c2VGb3JtIH0gZnJvbSBcIi4uLy4uL3VpL0Zvcm1cIjtcbmltcG9ydCB7IFBhZ2VIZWFkIH0gZnJvbSBcIi4uLy4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyBSZWZ1c2VkIH0gZnJvbSBcIi4uLy4uL3VpL1JlZnVzZWRcIjtcbmltcG9ydCB7IGludml0YXRpb24gfSBmcm9tIFwiLi9JbnZpdGF0aW9uXCI7XG5cbi8qKiBUaGUgcGFnZSBhdCBgL3VzZXJzL25ld2AuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBOZXdVc2VyKCkge1xuICBjb25zdCBzID0gdC5wZW9wbGUudXNlcnM7XG4gIGNvbnN0IGJsYW5rID0geyBsb2dpbjogXCJcIiwgbmFtZTogXCJcIiwgZW1haWw6IFwiXCIsIGNsb3VkX3VzZXJfaWQ6IFwiXCIsIHJvb3Q6IGZhbHNlIH07XG4gIGNvbnN0IGZvcm0gPSB1c2VGb3JtKGJsYW5rLCBhc3luYyAoeyBjbG91ZF91c2VyX2lkLCAuLi51c2VyIH0pID0+IHtcbiAgICBjb25zdCBib2R5ID0gY2xvdWRfdXNlcl9pZCA/IHsgLi4udXNlciwgY2xvdWRfdXNlcl9pZCB9IDogdXNlcjtcbiAgICBjb25zdCBtYWRlID0gYXdhaXQgc2VuZDxNYWRlPihcIlBPU1RcIiwgXCIvYXBpL3YyL3VzZXJzXCIsIGJvZHkpO1xuICAgIGZvcm0ucmVzZXQoYmxhbmspO1xuICAgIGludml0YXRpb24udmFsdWUgPSBtYWRlO1xuICAgIGF3YWl0IGdvKGAvdXNlcnMvJHttYWRlLnVzZXIuaWR9YCk7XG4gIH0pO1xuICBpZiAoIWlzUm9vdCgpKSByZXR1cm4gPFJlZnVzZWQgdGl0bGU9e3MubmV3fSBuZWVkcz1cInJvb3RcIiB3aHk9e3MuZm9yYmlkZGVufSAvPjtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17cy5uZXd9IGNydW1icz17W3sgbGFiZWw6IHMudGl0bGUsIGhyZWY6IFwiL3VzZXJzXCIgfV19IC8+XG4gICAgICA8c2VjdGlvbiBjbGFzcz1cImNhcmQgbmFycm93XCI+XG4gICAgICAgIDxwIGNsYXNzPVwibGVhZFwiPntzLmNyZWF0ZUJvZHl9PC9wPlxuICAgICAgICA8Rm9ybSBzdGF0ZT17Zm9ybX0gc3VibWl0PXtzLmNyZWF0ZX0gb25DYW5jZWw9eygpID0+IHZvaWQgZ28oXCIvdXNlcnNcIil9PlxuICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgbmFtZT1cImxvZ2luXCJcbiAgICAgICAgICAgIGxhYmVsPXt0LnBlb3BsZS5sb2dpbn1cbiAgICAgICAgICAgIGhpbnQ9e3QucGVvcGxlLnJ1bGVzLmxvZ2lufVxuICAgICAgICAgICAgYXV0b2NvbXBsZXRlPVwib2ZmXCJcbiAgICAgICAgICAgIG1heExlbmd0aD17ODB9XG4gICAgICAgICAgICBhdXRvZm9jdXNcbiAgICAgICAgICAvPlxuICAgICAgICAgIDxGaWVsZCBuYW1lPVwibmFtZVwiIGxhYmVsPXt0LnBlb3BsZS5mdWxsTmFtZX0gYXV0b2NvbXBsZXRlPVwib2ZmXCIgbWF4TGVuZ3RoPXs1Nn0gLz5cbiAgICAgICAgICA8RmllbGRcbiAgICAgICAgICAgIG5hbWU9XCJlbWFpbFwiXG4gICAgICAgICAgICBsYWJlbD17dC5wZW9wbGUuZW1haWx9XG4gICAgICAgICAgICB0eXBlPVwiZW1haWxcIlxuICAgICAgICAgICAgYXV0b2NvbXBsZXRlPVwib2ZmXCJcbiAgICAgICAgICAgIG1heExlbmd0aD17MjU0fVxuICAgICAgICAgIC8+XG4gICAgICAgICAgPEZpZWxkXG4gICAgICAgICAgICBuYW1lPVwiY2xvdWRfdXNlcl9pZFwiXG4gICAgICAgICAgICBsYWJlbD17dC5wZW9wbGUuY2xvdWRJZH1cbiAgICAgICAgICAgIGhpbnQ9e3MuY2xvdWRJZEhpbnR9XG4gICAgICAgICAgICBvcHRpb25hbFxuICAgICAgICAgICAgbWF4TGVuZ3RoPXsyNTV9XG4gICAgICAgICAgLz5cbiAgICAgICAgICA8RmllbGQgbmFtZT1cInJvb3RcIiBsYWJlbD17dC5wZW9wbGUucm9vdH0gaGludD17cy5yb290SGludH0gdHlwZT1cImNoZWNrYm94XCIgLz5cbiAgICAgICAgPC9Gb3JtPlxuICAgICAgPC9zZWN0aW9uPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFXZSxTQUFSLFVBQTJCO0FBQ2hDLFFBQU0sSUFBSSxFQUFFLE9BQU87QUFDbkIsUUFBTSxRQUFRLEVBQUUsT0FBTyxJQUFJLE1BQU0sSUFBSSxPQUFPLElBQUksZUFBZSxJQUFJLE1BQU0sTUFBTTtBQUMvRSxRQUFNLE9BQU8sUUFBUSxPQUFPLE9BQU8sRUFBRSxlQUFlLEdBQUcsS0FBSyxNQUFNO0FBQ2hFLFVBQU0sT0FBTyxnQkFBZ0IsRUFBRSxHQUFHLE1BQU0sY0FBYyxJQUFJO0FBQzFELFVBQU0sT0FBTyxNQUFNLEtBQVcsUUFBUSxpQkFBaUIsSUFBSTtBQUMzRCxTQUFLLE1BQU0sS0FBSztBQUNoQixlQUFXLFFBQVE7QUFDbkIsVUFBTSxHQUFHLFVBQVUsS0FBSyxLQUFLLEVBQUUsRUFBRTtBQUFBLEVBQ25DLENBQUM7QUFDRCxNQUFJLENBQUMsT0FBTyxFQUFHLFFBQU8sa0JBQUMsV0FBUSxPQUFPLEVBQUUsS0FBSyxPQUFNLFFBQU8sS0FBSyxFQUFFLFdBQVc7QUFDNUUsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUEsc0JBQUMsWUFBUyxPQUFPLEVBQUUsS0FBSyxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLFNBQVMsQ0FBQyxHQUFHO0FBQUEsSUFDdEUsa0JBQUMsYUFBUSxPQUFNLGVBQ2I7QUFBQSx3QkFBQyxPQUFFLE9BQU0sUUFBUSxZQUFFLFlBQVc7QUFBQSxNQUM5QixrQkFBQyxRQUFLLE9BQU8sTUFBTSxRQUFRLEVBQUUsUUFBUSxVQUFVLE1BQU0sS0FBSyxHQUFHLFFBQVEsR0FDbkU7QUFBQTtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBSztBQUFBLFlBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxZQUNoQixNQUFNLEVBQUUsT0FBTyxNQUFNO0FBQUEsWUFDckIsY0FBYTtBQUFBLFlBQ2IsV0FBVztBQUFBLFlBQ1gsV0FBUztBQUFBO0FBQUEsUUFDWDtBQUFBLFFBQ0Esa0JBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLE9BQU8sVUFBVSxjQUFhLE9BQU0sV0FBVyxJQUFJO0FBQUEsUUFDL0U7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE1BQUs7QUFBQSxZQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsWUFDaEIsTUFBSztBQUFBLFlBQ0wsY0FBYTtBQUFBLFlBQ2IsV0FBVztBQUFBO0FBQUEsUUFDYjtBQUFBLFFBQ0E7QUFBQSxVQUFDO0FBQUE7QUFBQSxZQUNDLE1BQUs7QUFBQSxZQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsWUFDaEIsTUFBTSxFQUFFO0FBQUEsWUFDUixVQUFRO0FBQUEsWUFDUixXQUFXO0FBQUE7QUFBQSxRQUNiO0FBQUEsUUFDQSxrQkFBQyxTQUFNLE1BQUssUUFBTyxPQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU0sRUFBRSxVQUFVLE1BQUssWUFBVztBQUFBLFNBQzdFO0FBQUEsT0FDRjtBQUFBLEtBQ0Y7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
