import {
  door,
  lookAtDoor
} from "./chunk-FXSDQL7R.js";
import {
  NewPasswordFields,
  passwordFault
} from "./chunk-N6KSJLPW.js";
import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import {
  signIn
} from "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  ButtonLink,
  Icon,
  Problem,
  a,
  me,
  send,
  t,
  toast
} from "./chunk-QR2KS636.js";
import {
  $,
  A,
  go,
  useSignal
} from "./chunk-LVANTMVN.js";

// src/pages/door/link.ts
function linkOf(hash) {
  const found = /^#(password\/)?([A-Za-z0-9_-]{8,200})$/.exec(hash);
  if (!found?.[2]) return void 0;
  return { kind: found[1] ? "password" : "first", word: found[2] };
}

// src/pages/door/SetUp.tsx
function spent(error) {
  return error instanceof Problem && error.status === 404;
}
function LinkForm({ link, onSpent }) {
  const first = link.kind === "first";
  const s = t.people.setUp;
  const blank = { password: "", repeated: "" };
  const form = useForm(
    first ? { login: "", name: "", email: "", ...blank } : blank,
    async ({ repeated, password, ...person }) => {
      const fault = passwordFault(String(password), String(repeated));
      if (fault) throw fault;
      let made;
      try {
        const body = { token: link.word, password, ...person };
        made = await send("POST", "/api/v2/setup", body, { quiet: true });
      } catch (error) {
        if (spent(error)) return onSpent();
        throw error;
      }
      await signIn(made.login, String(password), false);
      toast(first ? s.madeFirst : s.madePassword);
      form.reset(blank);
      await go("/racks", { replace: true });
    }
  );
  return /* @__PURE__ */ a(Form, { state: form, submit: first ? s.makeFirst : s.setPassword, children: [
    first && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(
        Field,
        {
          name: "login",
          label: t.shell.login,
          hint: t.people.rules.login,
          autocomplete: "username",
          maxLength: 80,
          autofocus: true
        }
      ),
      /* @__PURE__ */ a(Field, { name: "name", label: t.people.name, autocomplete: "name", maxLength: 56 }),
      /* @__PURE__ */ a(
        Field,
        {
          name: "email",
          label: t.people.email,
          type: "email",
          autocomplete: "email",
          maxLength: 254
        }
      )
    ] }),
    /* @__PURE__ */ a(NewPasswordFields, { autofocus: !first })
  ] });
}
function Spent({ why }) {
  const s = t.people.setUp;
  const first = door.value?.setup;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("div", { class: "notice", "data-kind": "warn", role: "alert", children: [
      /* @__PURE__ */ a(Icon, { name: "clock" }),
      /* @__PURE__ */ a("div", { children: [
        /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("strong", { children: why }) }),
        /* @__PURE__ */ a("p", { children: first ? s.spentFirst : s.spentInvited })
      ] })
    ] }),
    /* @__PURE__ */ a(ButtonLink, { href: "/racks", kind: "primary", children: me.value ? t.shell.home : t.shell.signIn })
  ] });
}
function SetUp() {
  const s = t.people.setUp;
  const hash = useSignal(location.hash);
  const used = useSignal(false);
  A(() => {
    const look = () => {
      hash.value = location.hash;
      used.value = false;
    };
    addEventListener("hashchange", look);
    void lookAtDoor();
    return () => removeEventListener("hashchange", look);
  }, []);
  const link = linkOf(hash.value);
  const title = link?.kind === "password" ? s.titlePassword : s.titleFirst;
  A(() => {
    document.title = `${title} \xB7 ${t.shell.name}`;
  }, [title]);
  return /* @__PURE__ */ a("main", { class: "door", id: "main", children: /* @__PURE__ */ a("div", { class: "card", children: [
    /* @__PURE__ */ a("div", { class: "welcome", children: [
      /* @__PURE__ */ a("img", { src: "/icon.svg", alt: "" }),
      /* @__PURE__ */ a("div", { children: [
        /* @__PURE__ */ a("h1", { tabIndex: -1, children: title }),
        /* @__PURE__ */ a("p", { children: link?.kind === "password" ? s.bodyPassword : s.bodyFirst })
      ] })
    ] }),
    !link ? /* @__PURE__ */ a(Spent, { why: s.noLink }) : used.value ? /* @__PURE__ */ a(Spent, { why: s.spent }) : /* @__PURE__ */ a($, { children: [
      me.value && /* @__PURE__ */ a("p", { class: "notice", children: [
        /* @__PURE__ */ a(Icon, { name: "user" }),
        s.signedInAs(me.value.user.login)
      ] }),
      /* @__PURE__ */ a(
        LinkForm,
        {
          link,
          onSpent: () => {
            used.value = true;
          }
        },
        hash.value
      )
    ] })
  ] }) });
}
export {
  SetUp as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL2Rvb3IvbGluay50cyIsICIuLi8uLi9zcmMvcGFnZXMvZG9vci9TZXRVcC50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFdoYXQgYSBvbmUtdGltZSBsaW5rIGlzIGZvci4gSXRzIHdvcmQgc3RhbmRzIGJlaGluZCB0aGUgYCNgLCBzbyB0aGF0IG5vIGxvZyBvZiBhIHNlcnZlciBoYXMgaXQuXG5cbi8qKiBBIG9uZS10aW1lIGxpbms6IHRoZSBmaXJzdCB1c2VyJ3MsIG9yIG9uZSB0aGF0IHNldHMgYSBwYXNzd29yZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT25lVGltZUxpbmsge1xuICBraW5kOiBcImZpcnN0XCIgfCBcInBhc3N3b3JkXCI7XG4gIHdvcmQ6IHN0cmluZztcbn1cblxuLyoqIFRoZSBsaW5rIHRoYXQgYW4gYWRkcmVzcyB3aXRoIHRoaXMgYCMuLi5gIGlzLCBvciB1bmRlZmluZWQgd2hlcmUgaXQgaXMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW5rT2YoaGFzaDogc3RyaW5nKTogT25lVGltZUxpbmsgfCB1bmRlZmluZWQge1xuICBjb25zdCBmb3VuZCA9IC9eIyhwYXNzd29yZFxcLyk/KFtBLVphLXowLTlfLV17OCwyMDB9KSQvLmV4ZWMoaGFzaCk7XG4gIGlmICghZm91bmQ/LlsyXSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIHsga2luZDogZm91bmRbMV0gPyBcInBhc3N3b3JkXCIgOiBcImZpcnN0XCIsIHdvcmQ6IGZvdW5kWzJdIH07XG59XG4iLCAiLy8gVGhlIHBhZ2Ugb2YgYSBvbmUtdGltZSBsaW5rOiBpdCBtYWtlcyB0aGUgZmlyc3QgdXNlciwgb3Igc2V0cyB0aGUgcGFzc3dvcmQgb2Ygb25lIHRoYXQgd2FzIGludml0ZWQuXG5pbXBvcnQgeyB1c2VTaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBtZSwgUHJvYmxlbSwgc2VuZCB9IGZyb20gXCIuLi8uLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IEhhc0JlZW5TZXRVcCB9IGZyb20gXCIuLi8uLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBzaWduSW4gfSBmcm9tIFwiLi4vLi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IGdvIH0gZnJvbSBcIi4uLy4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyBkb29yLCBsb29rQXREb29yIH0gZnJvbSBcIi4uLy4uL3NoZWxsL2Rvb3JcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbkxpbmsgfSBmcm9tIFwiLi4vLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBGaWVsZCwgRm9ybSwgdXNlRm9ybSB9IGZyb20gXCIuLi8uLi91aS9Gb3JtXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uLy4uL3VpL0ljb25cIjtcbmltcG9ydCB7IHRvYXN0IH0gZnJvbSBcIi4uLy4uL3VpL1RvYXN0XCI7XG5pbXBvcnQgeyBOZXdQYXNzd29yZEZpZWxkcywgcGFzc3dvcmRGYXVsdCB9IGZyb20gXCIuLi9hY2NvdW50L3Bhc3N3b3Jkc1wiO1xuaW1wb3J0IHsgbGlua09mLCB0eXBlIE9uZVRpbWVMaW5rIH0gZnJvbSBcIi4vbGlua1wiO1xuXG4vKiogQSA0MDQgb2YgdGhlIHNldC11cDogdGhlIGxpbmsgd2FzIHVzZWQsIGhhcyBleHBpcmVkLCBvciBuZXZlciB3YXMuICovXG5mdW5jdGlvbiBzcGVudChlcnJvcjogdW5rbm93bik6IGJvb2xlYW4ge1xuICByZXR1cm4gZXJyb3IgaW5zdGFuY2VvZiBQcm9ibGVtICYmIGVycm9yLnN0YXR1cyA9PT0gNDA0O1xufVxuXG5mdW5jdGlvbiBMaW5rRm9ybSh7IGxpbmssIG9uU3BlbnQgfTogeyBsaW5rOiBPbmVUaW1lTGluazsgb25TcGVudDogKCkgPT4gdm9pZCB9KSB7XG4gIGNvbnN0IGZpcnN0ID0gbGluay5raW5kID09PSBcImZpcnN0XCI7XG4gIGNvbnN0IHMgPSB0LnBlb3BsZS5zZXRVcDtcbiAgY29uc3QgYmxhbmsgPSB7IHBhc3N3b3JkOiBcIlwiLCByZXBlYXRlZDogXCJcIiB9O1xuICBjb25zdCBmb3JtID0gdXNlRm9ybShcbiAgICBmaXJzdCA/IHsgbG9naW46IFwiXCIsIG5hbWU6IFwiXCIsIGVtYWlsOiBcIlwiLCAuLi5ibGFuayB9IDogYmxhbmssXG4gICAgYXN5bmMgKHsgcmVwZWF0ZWQsIHBhc3N3b3JkLCAuLi5wZXJzb24gfSkgPT4ge1xuICAgICAgY29uc3QgZmF1bHQgPSBwYXNzd29yZEZhdWx0KFN0cmluZyhwYXNzd29yZCksIFN0cmluZyhyZXBlYXRlZCkpO1xuICAgICAgaWYgKGZhdWx0KSB0aHJvdyBmYXVsdDtcbiAgICAgIGxldCBtYWRlOiBIYXNCZWVuU2V0VXA7XG4gICAgICB0cnkge1xuICAgICAgICBjb25zdCBib2R5ID0geyB0b2tlbjogbGluay53b3JkLCBwYXNzd29yZCwgLi4ucGVyc29uIH07XG4gICAgICAgIG1hZGUgPSBhd2FpdCBzZW5kKFwiUE9TVFwiLCBcIi9hcGkvdjIvc2V0dXBcIiwgYm9keSwgeyBxdWlldDogdHJ1ZSB9KTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIGlmIChzcGVudChlcnJvcikpIHJldHVybiBvblNwZW50KCk7XG4gICAgICAgIHRocm93IGVycm9yO1xuICAgICAgfVxuICAgICAgYXdhaXQgc2lnbkluKG1hZGUubG9naW4sIFN0cmluZyhwYXNzd29yZCksIGZhbHNlKTtcbiAgICAgIHRvYXN0KGZpcnN0ID8gcy5tYWRlRmlyc3QgOiBzLm1hZGVQYXNzd29yZCk7XG4gICAgICBmb3JtLnJlc2V0KGJsYW5rKTtcbiAgICAgIGF3YWl0IGdvKFwiL3JhY2tzXCIsIHsgcmVwbGFjZTogdHJ1ZSB9KTtcbiAgICB9LFxuICApO1xuICByZXR1cm4gKFxuICAgIDxGb3JtIHN0YXRlPXtmb3JtfSBzdWJtaXQ9e2ZpcnN0ID8gcy5tYWtlRmlyc3QgOiBzLnNldFBhc3N3b3JkfT5cbiAgICAgIHtmaXJzdCAmJiAoXG4gICAgICAgIDw+XG4gICAgICAgICAgPEZpZWxkXG4gICAgICAgICAgICBuYW1lPVwibG9naW5cIlxuICAgICAgICAgICAgbGFiZWw9e3Quc2hlbGwubG9naW59XG4gICAgICAgICAgICBoaW50PXt0LnBlb3BsZS5ydWxlcy5sb2dpbn1cbiAgICAgICAgICAgIGF1dG9jb21wbGV0ZT1cInVzZXJuYW1lXCJcbiAgICAgICAgICAgIG1heExlbmd0aD17ODB9XG4gICAgICAgICAgICBhdXRvZm9jdXNcbiAgICAgICAgICAvPlxuICAgICAgICAgIDxGaWVsZCBuYW1lPVwibmFtZVwiIGxhYmVsPXt0LnBlb3BsZS5uYW1lfSBhdXRvY29tcGxldGU9XCJuYW1lXCIgbWF4TGVuZ3RoPXs1Nn0gLz5cbiAgICAgICAgICA8RmllbGRcbiAgICAgICAgICAgIG5hbWU9XCJlbWFpbFwiXG4gICAgICAgICAgICBsYWJlbD17dC5wZW9wbGUuZW1haWx9XG4gICAgICAgICAgICB0eXBlPVwiZW1haWxcIlxuICAgICAgICAgICAgYXV0b2NvbXBsZXRlPVwiZW1haWxcIlxuICAgICAgICAgICAgbWF4TGVuZ3RoPXsyNTR9XG4gICAgICAgICAgLz5cbiAgICAgICAgPC8+XG4gICAgICApfVxuICAgICAgPE5ld1Bhc3N3b3JkRmllbGRzIGF1dG9mb2N1cz17IWZpcnN0fSAvPlxuICAgIDwvRm9ybT5cbiAgKTtcbn1cblxuZnVuY3Rpb24gU3BlbnQoeyB3aHkgfTogeyB3aHk6IHN0cmluZyB9KSB7XG4gIGNvbnN0IHMgPSB0LnBlb3BsZS5zZXRVcDtcbiAgY29uc3QgZmlyc3QgPSBkb29yLnZhbHVlPy5zZXR1cDtcbiAgcmV0dXJuIChcbiAgICA8PlxuICAgICAgPGRpdiBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cIndhcm5cIiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgPEljb24gbmFtZT1cImNsb2NrXCIgLz5cbiAgICAgICAgPGRpdj5cbiAgICAgICAgICA8cD5cbiAgICAgICAgICAgIDxzdHJvbmc+e3doeX08L3N0cm9uZz5cbiAgICAgICAgICA8L3A+XG4gICAgICAgICAgPHA+e2ZpcnN0ID8gcy5zcGVudEZpcnN0IDogcy5zcGVudEludml0ZWR9PC9wPlxuICAgICAgICA8L2Rpdj5cbiAgICAgIDwvZGl2PlxuICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi9yYWNrc1wiIGtpbmQ9XCJwcmltYXJ5XCI+XG4gICAgICAgIHttZS52YWx1ZSA/IHQuc2hlbGwuaG9tZSA6IHQuc2hlbGwuc2lnbklufVxuICAgICAgPC9CdXR0b25MaW5rPlxuICAgIDwvPlxuICApO1xufVxuXG4vKiogVGhlIHBhZ2UgYXQgYC9zZXR1cCNXT1JEYCBhbmQgYC9zZXR1cCNwYXNzd29yZC9XT1JEYCwgd2hldGhlciBzb21lYm9keSBoYXMgc2lnbmVkIGluIG9yIG5vdC4gKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uIFNldFVwKCkge1xuICBjb25zdCBzID0gdC5wZW9wbGUuc2V0VXA7XG4gIGNvbnN0IGhhc2ggPSB1c2VTaWduYWwobG9jYXRpb24uaGFzaCk7XG4gIGNvbnN0IHVzZWQgPSB1c2VTaWduYWwoZmFsc2UpO1xuICB1c2VFZmZlY3QoKCkgPT4ge1xuICAgIGNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gICAgICBoYXNoLnZhbHVlID0gbG9jYXRpb24uaGFzaDtcbiAgICAgIHVzZWQudmFsdWUgPSBmYWxzZTtcbiAgICB9O1xuICAgIGFkZEV2ZW50TGlzdGVuZXIoXCJoYXNoY2hhbmdlXCIsIGxvb2spO1xuICAgIHZvaWQgbG9va0F0RG9vcigpO1xuICAgIHJldHVybiAoKSA9PiByZW1vdmVFdmVudExpc3RlbmVyKFwiaGFzaGNoYW5nZVwiLCBsb29rKTtcbiAgfSwgW10pO1xuICBjb25zdCBsaW5rID0gbGlua09mKGhhc2gudmFsdWUpO1xuICBjb25zdCB0aXRsZSA9IGxpbms/LmtpbmQgPT09IFwicGFzc3dvcmRcIiA/IHMudGl0bGVQYXNzd29yZCA6IHMudGl0bGVGaXJzdDtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBkb2N1bWVudC50aXRsZSA9IGAke3RpdGxlfSBcdTAwQjcgJHt0LnNoZWxsLm5hbWV9YDtcbiAgfSwgW3RpdGxlXSk7XG4gIHJldHVybiAoXG4gICAgPG1haW4gY2xhc3M9XCJkb29yXCIgaWQ9XCJtYWluXCI+XG4gICAgICA8ZGl2IGNsYXNzPVwiY2FyZFwiPlxuICAgICAgICA8ZGl2IGNsYXNzPVwid2VsY29tZVwiPlxuICAgICAgICAgIDxpbWcgc3JjPVwiL2ljb24uc3ZnXCIgYWx0PVwiXCIgLz5cbiAgICAgICAgICA8ZGl2PlxuICAgICAgICAgICAgPGgxIHRhYkluZGV4PXstMX0+e3RpdGxlfTwvaDE+XG4gICAgICAgICAgICA8cD57bGluaz8ua2luZCA9PT0gXCJwYXNzd29yZFwiID8gcy5ib2R5UGFzc3dvcmQgOiBzLmJvZHlGaXJzdH08L3A+XG4gICAgICAgICAgPC9kaXY+XG4gICAgICAgIDwvZGl2PlxuICAgICAgICB7IWxpbmsgPyAoXG4gICAgICAgICAgPFNwZW50IHdoeT17cy5ub0xpbmt9IC8+XG4gICAgICAgICkgOiB1c2VkLnZhbHVlID8gKFxuICAgICAgICAgIDxTcGVudCB3aHk9e3Muc3BlbnR9IC8+XG4gICAgICAgICkgOiAoXG4gICAgICAgICAgPD5cbiAgICAgICAgICAgIHttZS52YWx1ZSAmJiAoXG4gICAgICAgICAgICAgIDxwIGNsYXNzPVwibm90aWNlXCI+XG4gICAgICAgICAgICAgICAgPEljb24gbmFtZT1cInVzZXJcIiAvPlxuICAgICAgICAgICAgICAgIHtzLnNpZ25lZEluQXMobWUudmFsdWUudXNlci5sb2dpbil9XG4gICAgICAgICAgICAgIDwvcD5cbiAgICAgICAgICAgICl9XG4gICAgICAgICAgICA8TGlua0Zvcm1cbiAgICAgICAgICAgICAga2V5PXtoYXNoLnZhbHVlfVxuICAgICAgICAgICAgICBsaW5rPXtsaW5rfVxuICAgICAgICAgICAgICBvblNwZW50PXsoKSA9PiB7XG4gICAgICAgICAgICAgICAgdXNlZC52YWx1ZSA9IHRydWU7XG4gICAgICAgICAgICAgIH19XG4gICAgICAgICAgICAvPlxuICAgICAgICAgIDwvPlxuICAgICAgICApfVxuICAgICAgPC9kaXY+XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFTTyxTQUFTLE9BQU8sTUFBdUM7QUFDNUQsUUFBTSxRQUFRLHlDQUF5QyxLQUFLLElBQUk7QUFDaEUsTUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFHLFFBQU87QUFDeEIsU0FBTyxFQUFFLE1BQU0sTUFBTSxDQUFDLElBQUksYUFBYSxTQUFTLE1BQU0sTUFBTSxDQUFDLEVBQUU7QUFDakU7OztBQ0lBLFNBQVMsTUFBTSxPQUF5QjtBQUN0QyxTQUFPLGlCQUFpQixXQUFXLE1BQU0sV0FBVztBQUN0RDtBQUVBLFNBQVMsU0FBUyxFQUFFLE1BQU0sUUFBUSxHQUErQztBQUMvRSxRQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLFFBQU0sSUFBSSxFQUFFLE9BQU87QUFDbkIsUUFBTSxRQUFRLEVBQUUsVUFBVSxJQUFJLFVBQVUsR0FBRztBQUMzQyxRQUFNLE9BQU87QUFBQSxJQUNYLFFBQVEsRUFBRSxPQUFPLElBQUksTUFBTSxJQUFJLE9BQU8sSUFBSSxHQUFHLE1BQU0sSUFBSTtBQUFBLElBQ3ZELE9BQU8sRUFBRSxVQUFVLFVBQVUsR0FBRyxPQUFPLE1BQU07QUFDM0MsWUFBTSxRQUFRLGNBQWMsT0FBTyxRQUFRLEdBQUcsT0FBTyxRQUFRLENBQUM7QUFDOUQsVUFBSSxNQUFPLE9BQU07QUFDakIsVUFBSTtBQUNKLFVBQUk7QUFDRixjQUFNLE9BQU8sRUFBRSxPQUFPLEtBQUssTUFBTSxVQUFVLEdBQUcsT0FBTztBQUNyRCxlQUFPLE1BQU0sS0FBSyxRQUFRLGlCQUFpQixNQUFNLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFBQSxNQUNsRSxTQUFTLE9BQU87QUFDZCxZQUFJLE1BQU0sS0FBSyxFQUFHLFFBQU8sUUFBUTtBQUNqQyxjQUFNO0FBQUEsTUFDUjtBQUNBLFlBQU0sT0FBTyxLQUFLLE9BQU8sT0FBTyxRQUFRLEdBQUcsS0FBSztBQUNoRCxZQUFNLFFBQVEsRUFBRSxZQUFZLEVBQUUsWUFBWTtBQUMxQyxXQUFLLE1BQU0sS0FBSztBQUNoQixZQUFNLEdBQUcsVUFBVSxFQUFFLFNBQVMsS0FBSyxDQUFDO0FBQUEsSUFDdEM7QUFBQSxFQUNGO0FBQ0EsU0FDRSxrQkFBQyxRQUFLLE9BQU8sTUFBTSxRQUFRLFFBQVEsRUFBRSxZQUFZLEVBQUUsYUFDaEQ7QUFBQSxhQUNDLHVCQUNFO0FBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU8sRUFBRSxNQUFNO0FBQUEsVUFDZixNQUFNLEVBQUUsT0FBTyxNQUFNO0FBQUEsVUFDckIsY0FBYTtBQUFBLFVBQ2IsV0FBVztBQUFBLFVBQ1gsV0FBUztBQUFBO0FBQUEsTUFDWDtBQUFBLE1BQ0Esa0JBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLE9BQU8sTUFBTSxjQUFhLFFBQU8sV0FBVyxJQUFJO0FBQUEsTUFDNUU7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsVUFDaEIsTUFBSztBQUFBLFVBQ0wsY0FBYTtBQUFBLFVBQ2IsV0FBVztBQUFBO0FBQUEsTUFDYjtBQUFBLE9BQ0Y7QUFBQSxJQUVGLGtCQUFDLHFCQUFrQixXQUFXLENBQUMsT0FBTztBQUFBLEtBQ3hDO0FBRUo7QUFFQSxTQUFTLE1BQU0sRUFBRSxJQUFJLEdBQW9CO0FBQ3ZDLFFBQU0sSUFBSSxFQUFFLE9BQU87QUFDbkIsUUFBTSxRQUFRLEtBQUssT0FBTztBQUMxQixTQUNFLHVCQUNFO0FBQUEsc0JBQUMsU0FBSSxPQUFNLFVBQVMsYUFBVSxRQUFPLE1BQUssU0FDeEM7QUFBQSx3QkFBQyxRQUFLLE1BQUssU0FBUTtBQUFBLE1BQ25CLGtCQUFDLFNBQ0M7QUFBQSwwQkFBQyxPQUNDLDRCQUFDLFlBQVEsZUFBSSxHQUNmO0FBQUEsUUFDQSxrQkFBQyxPQUFHLGtCQUFRLEVBQUUsYUFBYSxFQUFFLGNBQWE7QUFBQSxTQUM1QztBQUFBLE9BQ0Y7QUFBQSxJQUNBLGtCQUFDLGNBQVcsTUFBSyxVQUFTLE1BQUssV0FDNUIsYUFBRyxRQUFRLEVBQUUsTUFBTSxPQUFPLEVBQUUsTUFBTSxRQUNyQztBQUFBLEtBQ0Y7QUFFSjtBQUdlLFNBQVIsUUFBeUI7QUFDOUIsUUFBTSxJQUFJLEVBQUUsT0FBTztBQUNuQixRQUFNLE9BQU8sVUFBVSxTQUFTLElBQUk7QUFDcEMsUUFBTSxPQUFPLFVBQVUsS0FBSztBQUM1QixJQUFVLE1BQU07QUFDZCxVQUFNLE9BQU8sTUFBTTtBQUNqQixXQUFLLFFBQVEsU0FBUztBQUN0QixXQUFLLFFBQVE7QUFBQSxJQUNmO0FBQ0EscUJBQWlCLGNBQWMsSUFBSTtBQUNuQyxTQUFLLFdBQVc7QUFDaEIsV0FBTyxNQUFNLG9CQUFvQixjQUFjLElBQUk7QUFBQSxFQUNyRCxHQUFHLENBQUMsQ0FBQztBQUNMLFFBQU0sT0FBTyxPQUFPLEtBQUssS0FBSztBQUM5QixRQUFNLFFBQVEsTUFBTSxTQUFTLGFBQWEsRUFBRSxnQkFBZ0IsRUFBRTtBQUM5RCxJQUFVLE1BQU07QUFDZCxhQUFTLFFBQVEsR0FBRyxLQUFLLFNBQU0sRUFBRSxNQUFNLElBQUk7QUFBQSxFQUM3QyxHQUFHLENBQUMsS0FBSyxDQUFDO0FBQ1YsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCLDRCQUFDLFNBQUksT0FBTSxRQUNUO0FBQUEsc0JBQUMsU0FBSSxPQUFNLFdBQ1Q7QUFBQSx3QkFBQyxTQUFJLEtBQUksYUFBWSxLQUFJLElBQUc7QUFBQSxNQUM1QixrQkFBQyxTQUNDO0FBQUEsMEJBQUMsUUFBRyxVQUFVLElBQUssaUJBQU07QUFBQSxRQUN6QixrQkFBQyxPQUFHLGdCQUFNLFNBQVMsYUFBYSxFQUFFLGVBQWUsRUFBRSxXQUFVO0FBQUEsU0FDL0Q7QUFBQSxPQUNGO0FBQUEsSUFDQyxDQUFDLE9BQ0Esa0JBQUMsU0FBTSxLQUFLLEVBQUUsUUFBUSxJQUNwQixLQUFLLFFBQ1Asa0JBQUMsU0FBTSxLQUFLLEVBQUUsT0FBTyxJQUVyQix1QkFDRztBQUFBLFNBQUcsU0FDRixrQkFBQyxPQUFFLE9BQU0sVUFDUDtBQUFBLDBCQUFDLFFBQUssTUFBSyxRQUFPO0FBQUEsUUFDakIsRUFBRSxXQUFXLEdBQUcsTUFBTSxLQUFLLEtBQUs7QUFBQSxTQUNuQztBQUFBLE1BRUY7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUVDO0FBQUEsVUFDQSxTQUFTLE1BQU07QUFDYixpQkFBSyxRQUFRO0FBQUEsVUFDZjtBQUFBO0FBQUEsUUFKSyxLQUFLO0FBQUEsTUFLWjtBQUFBLE9BQ0Y7QUFBQSxLQUVKLEdBQ0Y7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
