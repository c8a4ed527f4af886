import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import {
  since
} from "./chunk-C7NMFC3B.js";
import "./chunk-ZA5J7SKC.js";
import {
  PageHead,
  Reading,
  useRead
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  ButtonLink,
  Icon,
  Problem,
  a,
  getTagged,
  send,
  t,
  toast
} from "./chunk-QR2KS636.js";
import {
  useSignal
} from "./chunk-LVANTMVN.js";

// src/pages/CloudConfiguration.tsx
var PATH = "/api/v2/cloud-configuration";
var SERVICES = [
  "internal_auth_url",
  "user_handler_base_url",
  "cluster_builder_base_url"
];
var ACCOUNT = ["admin_user_id", "admin_project_id"];
var PASSWORD = "admin_foreign_password";
var USUAL = {
  user_handler_base_url: "http://user_handler:42356",
  cluster_builder_base_url: "http://cluster_builder:42378"
};
async function read() {
  try {
    return await getTagged(PATH);
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return null;
    throw problem;
  }
}
function valuesOf(kept) {
  const values = { [PASSWORD]: "" };
  for (const name of [...SERVICES, ...ACCOUNT]) values[name] = kept?.[name] ?? USUAL[name] ?? "";
  return values;
}
function changes(kept, values) {
  const sent = {};
  for (const name of [...SERVICES, ...ACCOUNT])
    if (values[name] !== kept?.[name]) sent[name] = String(values[name]).trim();
  if (values[PASSWORD]) sent[PASSWORD] = String(values[PASSWORD]);
  return sent;
}
function ConfigurationForm({ first }) {
  const c = t.cloud.config;
  const kept = useSignal(first);
  const theirs = useSignal(void 0);
  const form = useForm(valuesOf(first?.value), async (values) => {
    theirs.value = void 0;
    const before = kept.peek();
    try {
      if (before)
        await send(
          "PATCH",
          PATH,
          changes(before.value, values),
          before.tag ? { ifMatch: before.tag } : {}
        );
      else await send("POST", PATH, changes(void 0, values));
    } catch (problem) {
      if (problem instanceof Problem && (problem.kind === "stale" || !before && problem.status === 409)) {
        theirs.value = await read() ?? void 0;
        throw new Problem(412, "stale", problem.message);
      }
      throw problem;
    }
    kept.value = await read();
    form.reset(valuesOf(kept.value?.value));
    toast(c.saved);
  });
  const take = () => {
    if (!theirs.value) return;
    kept.value = theirs.value;
    form.reset(valuesOf(theirs.value.value));
    theirs.value = void 0;
  };
  const overwrite = () => {
    if (!theirs.value) return;
    kept.value = theirs.value;
    theirs.value = void 0;
    void form.submit();
  };
  const configured = kept.value;
  return /* @__PURE__ */ a("div", { class: "stack", children: [
    !configured && /* @__PURE__ */ a("p", { class: "notice", role: "status", children: [
      /* @__PURE__ */ a(Icon, { name: "cloud" }),
      c.first
    ] }),
    /* @__PURE__ */ a(Form, { state: form, submit: c.save, children: [
      /* @__PURE__ */ a("fieldset", { class: "section", children: [
        /* @__PURE__ */ a("legend", { children: /* @__PURE__ */ a("h2", { children: c.services }) }),
        /* @__PURE__ */ a("div", { class: "fields", children: SERVICES.map((name) => /* @__PURE__ */ a(
          Field,
          {
            name,
            label: c[name],
            hint: c[`${name}Hint`],
            type: "url",
            maxLength: 255,
            autocomplete: "off"
          },
          name
        )) })
      ] }),
      /* @__PURE__ */ a("fieldset", { class: "section", children: [
        /* @__PURE__ */ a("legend", { children: /* @__PURE__ */ a("h2", { children: c.account }) }),
        /* @__PURE__ */ a("div", { class: "fields", children: [
          ACCOUNT.map((name) => /* @__PURE__ */ a(Field, { name, label: c[name], maxLength: 255, autocomplete: "off" }, name)),
          /* @__PURE__ */ a(
            Field,
            {
              name: PASSWORD,
              label: c.admin_foreign_password,
              hint: configured ? c.passwordKept : c.passwordNew,
              type: "password",
              maxLength: 255,
              optional: configured !== null,
              autocomplete: "new-password"
            }
          )
        ] })
      ] }),
      theirs.value && /* @__PURE__ */ a("div", { class: "notice", "data-kind": "warn", role: "alert", children: [
        /* @__PURE__ */ a(Icon, { name: "warning" }),
        /* @__PURE__ */ a("div", { class: "stack tight", children: [
          /* @__PURE__ */ a("p", { children: c.conflictBody }),
          /* @__PURE__ */ a("div", { class: "form-actions", children: [
            /* @__PURE__ */ a(Button, { onClick: take, children: c.takeTheirs }),
            /* @__PURE__ */ a(Button, { kind: "danger", onClick: overwrite, children: c.overwrite })
          ] })
        ] })
      ] })
    ] }),
    configured && /* @__PURE__ */ a("p", { class: "quiet", children: c.updated(since(configured.value.updated_at)) })
  ] });
}
function CloudConfiguration() {
  const c = t.cloud.config;
  const found = useRead(read);
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: c.title, children: /* @__PURE__ */ a(ButtonLink, { href: "/outbox", icon: "list", children: c.outbox }) }),
    /* @__PURE__ */ a("p", { class: "lead", children: c.body }),
    /* @__PURE__ */ a(Reading, { read: found, children: (first) => /* @__PURE__ */ a(ConfigurationForm, { first }) })
  ] });
}
export {
  CloudConfiguration as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL0Nsb3VkQ29uZmlndXJhdGlvbi50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCB7IHVzZVNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IGdldFRhZ2dlZCwgUHJvYmxlbSwgc2VuZCB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgdHlwZSB7IENsb3VkQ29uZmlndXJhdGlvbiBhcyBDb25maWd1cmF0aW9uIH0gZnJvbSBcIi4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IHNpbmNlIH0gZnJvbSBcIi4uL2Zvcm1hdC9mb3JtYXRcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgQnV0dG9uTGluayB9IGZyb20gXCIuLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IEZpZWxkLCBGb3JtLCB1c2VGb3JtLCB0eXBlIFZhbHVlcyB9IGZyb20gXCIuLi91aS9Gb3JtXCI7XG5pbXBvcnQgeyBJY29uIH0gZnJvbSBcIi4uL3VpL0ljb25cIjtcbmltcG9ydCB7IFBhZ2VIZWFkLCBSZWFkaW5nLCB1c2VSZWFkIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyB0b2FzdCB9IGZyb20gXCIuLi91aS9Ub2FzdFwiO1xuXG5jb25zdCBQQVRIID0gXCIvYXBpL3YyL2Nsb3VkLWNvbmZpZ3VyYXRpb25cIjtcbmNvbnN0IFNFUlZJQ0VTID0gW1xuICBcImludGVybmFsX2F1dGhfdXJsXCIsXG4gIFwidXNlcl9oYW5kbGVyX2Jhc2VfdXJsXCIsXG4gIFwiY2x1c3Rlcl9idWlsZGVyX2Jhc2VfdXJsXCIsXG5dIGFzIGNvbnN0O1xuY29uc3QgQUNDT1VOVCA9IFtcImFkbWluX3VzZXJfaWRcIiwgXCJhZG1pbl9wcm9qZWN0X2lkXCJdIGFzIGNvbnN0O1xuY29uc3QgUEFTU1dPUkQgPSBcImFkbWluX2ZvcmVpZ25fcGFzc3dvcmRcIjtcblxuLyoqIFdoZXJlIHRoZSBzZXJ2aWNlcyBvZiBhIHVzdWFsIGluc3RhbGxhdGlvbiBhcmUuICovXG5jb25zdCBVU1VBTDogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHtcbiAgdXNlcl9oYW5kbGVyX2Jhc2VfdXJsOiBcImh0dHA6Ly91c2VyX2hhbmRsZXI6NDIzNTZcIixcbiAgY2x1c3Rlcl9idWlsZGVyX2Jhc2VfdXJsOiBcImh0dHA6Ly9jbHVzdGVyX2J1aWxkZXI6NDIzNzhcIixcbn07XG5cbmludGVyZmFjZSBLZXB0IHtcbiAgdmFsdWU6IENvbmZpZ3VyYXRpb247XG4gIHRhZzogc3RyaW5nIHwgdW5kZWZpbmVkO1xufVxuXG4vKiogV2hhdCBpcyBrZXB0LCBvciBudWxsIHdoZXJlIG5vdGhpbmcgaXMgeWV0LiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVhZCgpOiBQcm9taXNlPEtlcHQgfCBudWxsPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IGdldFRhZ2dlZDxDb25maWd1cmF0aW9uPihQQVRIKTtcbiAgfSBjYXRjaCAocHJvYmxlbSkge1xuICAgIGlmIChwcm9ibGVtIGluc3RhbmNlb2YgUHJvYmxlbSAmJiBwcm9ibGVtLnN0YXR1cyA9PT0gNDA0KSByZXR1cm4gbnVsbDtcbiAgICB0aHJvdyBwcm9ibGVtO1xuICB9XG59XG5cbi8qKiBUaGUgZm9ybSBvZiB3aGF0IGlzIGtlcHQ7IHRoZSBwYXNzd29yZCBpcyBuZXZlciBpbiBpdC4gKi9cbmZ1bmN0aW9uIHZhbHVlc09mKGtlcHQ6IENvbmZpZ3VyYXRpb24gfCB1bmRlZmluZWQpOiBWYWx1ZXMge1xuICBjb25zdCB2YWx1ZXM6IFZhbHVlcyA9IHsgW1BBU1NXT1JEXTogXCJcIiB9O1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLlNFUlZJQ0VTLCAuLi5BQ0NPVU5UXSkgdmFsdWVzW25hbWVdID0ga2VwdD8uW25hbWVdID8/IFVTVUFMW25hbWVdID8/IFwiXCI7XG4gIHJldHVybiB2YWx1ZXM7XG59XG5cbi8qKiBXaGF0IHNvbWVib2R5IGhhcyBjaGFuZ2VkIG9mIGBrZXB0YC4gKi9cbmZ1bmN0aW9uIGNoYW5nZXMoa2VwdDogQ29uZmlndXJhdGlvbiB8IHVuZGVmaW5lZCwgdmFsdWVzOiBWYWx1ZXMpOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+IHtcbiAgY29uc3Qgc2VudDogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHt9O1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLlNFUlZJQ0VTLCAuLi5BQ0NPVU5UXSlcbiAgICBpZiAodmFsdWVzW25hbWVdICE9PSBrZXB0Py5bbmFtZV0pIHNlbnRbbmFtZV0gPSBTdHJpbmcodmFsdWVzW25hbWVdKS50cmltKCk7XG4gIGlmICh2YWx1ZXNbUEFTU1dPUkRdKSBzZW50W1BBU1NXT1JEXSA9IFN0cmluZyh2YWx1ZXNbUEFTU1dPUkRdKTtcbiAgcmV0dXJuIHNlbnQ7XG59XG5cbmZ1bmN0aW9uIENvbmZpZ3VyYXRpb25Gb3JtKHsgZmlyc3QgfTogeyBmaXJzdDogS2VwdCB8IG51bGwgfSkge1xuICBjb25zdCBjID0gdC5jbG91ZC5jb25maWc7XG4gIGNvbnN0IGtlcHQgPSB1c2VTaWduYWw8S2VwdCB8IG51bGw+KGZpcnN0KTtcbiAgLyoqIFdoYXQgc29tZWJvZHkgZWxzZSBoYXMgc2F2ZWQgbWVhbndoaWxlLiAqL1xuICBjb25zdCB0aGVpcnMgPSB1c2VTaWduYWw8S2VwdCB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcbiAgY29uc3QgZm9ybSA9IHVzZUZvcm0odmFsdWVzT2YoZmlyc3Q/LnZhbHVlKSwgYXN5bmMgKHZhbHVlcykgPT4ge1xuICAgIHRoZWlycy52YWx1ZSA9IHVuZGVmaW5lZDtcbiAgICBjb25zdCBiZWZvcmUgPSBrZXB0LnBlZWsoKTtcbiAgICB0cnkge1xuICAgICAgaWYgKGJlZm9yZSlcbiAgICAgICAgYXdhaXQgc2VuZChcbiAgICAgICAgICBcIlBBVENIXCIsXG4gICAgICAgICAgUEFUSCxcbiAgICAgICAgICBjaGFuZ2VzKGJlZm9yZS52YWx1ZSwgdmFsdWVzKSxcbiAgICAgICAgICBiZWZvcmUudGFnID8geyBpZk1hdGNoOiBiZWZvcmUudGFnIH0gOiB7fSxcbiAgICAgICAgKTtcbiAgICAgIGVsc2UgYXdhaXQgc2VuZChcIlBPU1RcIiwgUEFUSCwgY2hhbmdlcyh1bmRlZmluZWQsIHZhbHVlcykpO1xuICAgIH0gY2F0Y2ggKHByb2JsZW0pIHtcbiAgICAgIGlmIChcbiAgICAgICAgcHJvYmxlbSBpbnN0YW5jZW9mIFByb2JsZW0gJiZcbiAgICAgICAgKHByb2JsZW0ua2luZCA9PT0gXCJzdGFsZVwiIHx8ICghYmVmb3JlICYmIHByb2JsZW0uc3RhdHVzID09PSA0MDkpKVxuICAgICAgKSB7XG4gICAgICAgIHRoZWlycy52YWx1ZSA9IChhd2FpdCByZWFkKCkpID8/IHVuZGVmaW5lZDtcbiAgICAgICAgdGhyb3cgbmV3IFByb2JsZW0oNDEyLCBcInN0YWxlXCIsIHByb2JsZW0ubWVzc2FnZSk7XG4gICAgICB9XG4gICAgICB0aHJvdyBwcm9ibGVtO1xuICAgIH1cbiAgICBrZXB0LnZhbHVlID0gYXdhaXQgcmVhZCgpO1xuICAgIGZvcm0ucmVzZXQodmFsdWVzT2Yoa2VwdC52YWx1ZT8udmFsdWUpKTtcbiAgICB0b2FzdChjLnNhdmVkKTtcbiAgfSk7XG4gIGNvbnN0IHRha2UgPSAoKSA9PiB7XG4gICAgaWYgKCF0aGVpcnMudmFsdWUpIHJldHVybjtcbiAgICBrZXB0LnZhbHVlID0gdGhlaXJzLnZhbHVlO1xuICAgIGZvcm0ucmVzZXQodmFsdWVzT2YodGhlaXJzLnZhbHVlLnZhbHVlKSk7XG4gICAgdGhlaXJzLnZhbHVlID0gdW5kZWZpbmVkO1xuICB9O1xuICBjb25zdCBvdmVyd3JpdGUgPSAoKSA9PiB7XG4gICAgaWYgKCF0aGVpcnMudmFsdWUpIHJldHVybjtcbiAgICAvLyBPZiB3aGF0IHRoZXkgc2F2ZWQsIG9ubHkgd2hhdCBpcyBkaWZmZXJlbnQgaGVyZSBpcyBjaGFuZ2VkLlxuICAgIGtlcHQudmFsdWUgPSB0aGVpcnMudmFsdWU7XG4gICAgdGhlaXJzLnZhbHVlID0gdW5kZWZpbmVkO1xuICAgIHZvaWQgZm9ybS5zdWJtaXQoKTtcbiAgfTtcbiAgY29uc3QgY29uZmlndXJlZCA9IGtlcHQudmFsdWU7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInN0YWNrXCI+XG4gICAgICB7IWNvbmZpZ3VyZWQgJiYgKFxuICAgICAgICA8cCBjbGFzcz1cIm5vdGljZVwiIHJvbGU9XCJzdGF0dXNcIj5cbiAgICAgICAgICA8SWNvbiBuYW1lPVwiY2xvdWRcIiAvPlxuICAgICAgICAgIHtjLmZpcnN0fVxuICAgICAgICA8L3A+XG4gICAgICApfVxuICAgICAgPEZvcm0gc3RhdGU9e2Zvcm19IHN1Ym1pdD17Yy5zYXZlfT5cbiAgICAgICAgPGZpZWxkc2V0IGNsYXNzPVwic2VjdGlvblwiPlxuICAgICAgICAgIDxsZWdlbmQ+XG4gICAgICAgICAgICA8aDI+e2Muc2VydmljZXN9PC9oMj5cbiAgICAgICAgICA8L2xlZ2VuZD5cbiAgICAgICAgICA8ZGl2IGNsYXNzPVwiZmllbGRzXCI+XG4gICAgICAgICAgICB7U0VSVklDRVMubWFwKChuYW1lKSA9PiAoXG4gICAgICAgICAgICAgIDxGaWVsZFxuICAgICAgICAgICAgICAgIGtleT17bmFtZX1cbiAgICAgICAgICAgICAgICBuYW1lPXtuYW1lfVxuICAgICAgICAgICAgICAgIGxhYmVsPXtjW25hbWVdfVxuICAgICAgICAgICAgICAgIGhpbnQ9e2NbYCR7bmFtZX1IaW50YF19XG4gICAgICAgICAgICAgICAgdHlwZT1cInVybFwiXG4gICAgICAgICAgICAgICAgbWF4TGVuZ3RoPXsyNTV9XG4gICAgICAgICAgICAgICAgYXV0b2NvbXBsZXRlPVwib2ZmXCJcbiAgICAgICAgICAgICAgLz5cbiAgICAgICAgICAgICkpfVxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICA8L2ZpZWxkc2V0PlxuICAgICAgICA8ZmllbGRzZXQgY2xhc3M9XCJzZWN0aW9uXCI+XG4gICAgICAgICAgPGxlZ2VuZD5cbiAgICAgICAgICAgIDxoMj57Yy5hY2NvdW50fTwvaDI+XG4gICAgICAgICAgPC9sZWdlbmQ+XG4gICAgICAgICAgPGRpdiBjbGFzcz1cImZpZWxkc1wiPlxuICAgICAgICAgICAge0FDQ09VTlQubWFwKChuYW1lKSA9PiAoXG4gICAgICAgICAgICAgIDxGaWVsZCBrZXk9e25hbWV9IG5hbWU9e25hbWV9IGxhYmVsPXtjW25hbWVdfSBtYXhMZW5ndGg9ezI1NX0gYXV0b2NvbXBsZXRlPVwib2ZmXCIgLz5cbiAgICAgICAgICAgICkpfVxuICAgICAgICAgICAgPEZpZWxkXG4gICAgICAgICAgICAgIG5hbWU9e1BBU1NXT1JEfVxuICAgICAgICAgICAgICBsYWJlbD17Yy5hZG1pbl9mb3JlaWduX3Bhc3N3b3JkfVxuICAgICAgICAgICAgICBoaW50PXtjb25maWd1cmVkID8gYy5wYXNzd29yZEtlcHQgOiBjLnBhc3N3b3JkTmV3fVxuICAgICAgICAgICAgICB0eXBlPVwicGFzc3dvcmRcIlxuICAgICAgICAgICAgICBtYXhMZW5ndGg9ezI1NX1cbiAgICAgICAgICAgICAgb3B0aW9uYWw9e2NvbmZpZ3VyZWQgIT09IG51bGx9XG4gICAgICAgICAgICAgIGF1dG9jb21wbGV0ZT1cIm5ldy1wYXNzd29yZFwiXG4gICAgICAgICAgICAvPlxuICAgICAgICAgIDwvZGl2PlxuICAgICAgICA8L2ZpZWxkc2V0PlxuICAgICAgICB7dGhlaXJzLnZhbHVlICYmIChcbiAgICAgICAgICA8ZGl2IGNsYXNzPVwibm90aWNlXCIgZGF0YS1raW5kPVwid2FyblwiIHJvbGU9XCJhbGVydFwiPlxuICAgICAgICAgICAgPEljb24gbmFtZT1cIndhcm5pbmdcIiAvPlxuICAgICAgICAgICAgPGRpdiBjbGFzcz1cInN0YWNrIHRpZ2h0XCI+XG4gICAgICAgICAgICAgIDxwPntjLmNvbmZsaWN0Qm9keX08L3A+XG4gICAgICAgICAgICAgIDxkaXYgY2xhc3M9XCJmb3JtLWFjdGlvbnNcIj5cbiAgICAgICAgICAgICAgICA8QnV0dG9uIG9uQ2xpY2s9e3Rha2V9PntjLnRha2VUaGVpcnN9PC9CdXR0b24+XG4gICAgICAgICAgICAgICAgPEJ1dHRvbiBraW5kPVwiZGFuZ2VyXCIgb25DbGljaz17b3ZlcndyaXRlfT5cbiAgICAgICAgICAgICAgICAgIHtjLm92ZXJ3cml0ZX1cbiAgICAgICAgICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgICAgICAgPC9kaXY+XG4gICAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgKX1cbiAgICAgIDwvRm9ybT5cbiAgICAgIHtjb25maWd1cmVkICYmIDxwIGNsYXNzPVwicXVpZXRcIj57Yy51cGRhdGVkKHNpbmNlKGNvbmZpZ3VyZWQudmFsdWUudXBkYXRlZF9hdCkpfTwvcD59XG4gICAgPC9kaXY+XG4gICk7XG59XG5cbi8qKiBIb3cgdGhlIGNsb3VkIGlzIHJlYWNoZWQuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBDbG91ZENvbmZpZ3VyYXRpb24oKSB7XG4gIGNvbnN0IGMgPSB0LmNsb3VkLmNvbmZpZztcbiAgY29uc3QgZm91bmQgPSB1c2VSZWFkKHJlYWQpO1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXtjLnRpdGxlfT5cbiAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi9vdXRib3hcIiBpY29uPVwibGlzdFwiPlxuICAgICAgICAgIHtjLm91dGJveH1cbiAgICAgICAgPC9CdXR0b25MaW5rPlxuICAgICAgPC9QYWdlSGVhZD5cbiAgICAgIDxwIGNsYXNzPVwibGVhZFwiPntjLmJvZHl9PC9wPlxuICAgICAgPFJlYWRpbmcgcmVhZD17Zm91bmR9PnsoZmlyc3QpID0+IDxDb25maWd1cmF0aW9uRm9ybSBmaXJzdD17Zmlyc3R9IC8+fTwvUmVhZGluZz5cbiAgICA8L21haW4+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFXQSxJQUFNLE9BQU87QUFDYixJQUFNLFdBQVc7QUFBQSxFQUNmO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRjtBQUNBLElBQU0sVUFBVSxDQUFDLGlCQUFpQixrQkFBa0I7QUFDcEQsSUFBTSxXQUFXO0FBR2pCLElBQU0sUUFBZ0M7QUFBQSxFQUNwQyx1QkFBdUI7QUFBQSxFQUN2QiwwQkFBMEI7QUFDNUI7QUFRQSxlQUFlLE9BQTZCO0FBQzFDLE1BQUk7QUFDRixXQUFPLE1BQU0sVUFBeUIsSUFBSTtBQUFBLEVBQzVDLFNBQVMsU0FBUztBQUNoQixRQUFJLG1CQUFtQixXQUFXLFFBQVEsV0FBVyxJQUFLLFFBQU87QUFDakUsVUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUdBLFNBQVMsU0FBUyxNQUF5QztBQUN6RCxRQUFNLFNBQWlCLEVBQUUsQ0FBQyxRQUFRLEdBQUcsR0FBRztBQUN4QyxhQUFXLFFBQVEsQ0FBQyxHQUFHLFVBQVUsR0FBRyxPQUFPLEVBQUcsUUFBTyxJQUFJLElBQUksT0FBTyxJQUFJLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFDNUYsU0FBTztBQUNUO0FBR0EsU0FBUyxRQUFRLE1BQWlDLFFBQXdDO0FBQ3hGLFFBQU0sT0FBK0IsQ0FBQztBQUN0QyxhQUFXLFFBQVEsQ0FBQyxHQUFHLFVBQVUsR0FBRyxPQUFPO0FBQ3pDLFFBQUksT0FBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLEVBQUcsTUFBSyxJQUFJLElBQUksT0FBTyxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUs7QUFDNUUsTUFBSSxPQUFPLFFBQVEsRUFBRyxNQUFLLFFBQVEsSUFBSSxPQUFPLE9BQU8sUUFBUSxDQUFDO0FBQzlELFNBQU87QUFDVDtBQUVBLFNBQVMsa0JBQWtCLEVBQUUsTUFBTSxHQUEyQjtBQUM1RCxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sT0FBTyxVQUF1QixLQUFLO0FBRXpDLFFBQU0sU0FBUyxVQUE0QixNQUFTO0FBQ3BELFFBQU0sT0FBTyxRQUFRLFNBQVMsT0FBTyxLQUFLLEdBQUcsT0FBTyxXQUFXO0FBQzdELFdBQU8sUUFBUTtBQUNmLFVBQU0sU0FBUyxLQUFLLEtBQUs7QUFDekIsUUFBSTtBQUNGLFVBQUk7QUFDRixjQUFNO0FBQUEsVUFDSjtBQUFBLFVBQ0E7QUFBQSxVQUNBLFFBQVEsT0FBTyxPQUFPLE1BQU07QUFBQSxVQUM1QixPQUFPLE1BQU0sRUFBRSxTQUFTLE9BQU8sSUFBSSxJQUFJLENBQUM7QUFBQSxRQUMxQztBQUFBLFVBQ0csT0FBTSxLQUFLLFFBQVEsTUFBTSxRQUFRLFFBQVcsTUFBTSxDQUFDO0FBQUEsSUFDMUQsU0FBUyxTQUFTO0FBQ2hCLFVBQ0UsbUJBQW1CLFlBQ2xCLFFBQVEsU0FBUyxXQUFZLENBQUMsVUFBVSxRQUFRLFdBQVcsTUFDNUQ7QUFDQSxlQUFPLFFBQVMsTUFBTSxLQUFLLEtBQU07QUFDakMsY0FBTSxJQUFJLFFBQVEsS0FBSyxTQUFTLFFBQVEsT0FBTztBQUFBLE1BQ2pEO0FBQ0EsWUFBTTtBQUFBLElBQ1I7QUFDQSxTQUFLLFFBQVEsTUFBTSxLQUFLO0FBQ3hCLFNBQUssTUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLLENBQUM7QUFDdEMsVUFBTSxFQUFFLEtBQUs7QUFBQSxFQUNmLENBQUM7QUFDRCxRQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLENBQUMsT0FBTyxNQUFPO0FBQ25CLFNBQUssUUFBUSxPQUFPO0FBQ3BCLFNBQUssTUFBTSxTQUFTLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFDdkMsV0FBTyxRQUFRO0FBQUEsRUFDakI7QUFDQSxRQUFNLFlBQVksTUFBTTtBQUN0QixRQUFJLENBQUMsT0FBTyxNQUFPO0FBRW5CLFNBQUssUUFBUSxPQUFPO0FBQ3BCLFdBQU8sUUFBUTtBQUNmLFNBQUssS0FBSyxPQUFPO0FBQUEsRUFDbkI7QUFDQSxRQUFNLGFBQWEsS0FBSztBQUN4QixTQUNFLGtCQUFDLFNBQUksT0FBTSxTQUNSO0FBQUEsS0FBQyxjQUNBLGtCQUFDLE9BQUUsT0FBTSxVQUFTLE1BQUssVUFDckI7QUFBQSx3QkFBQyxRQUFLLE1BQUssU0FBUTtBQUFBLE1BQ2xCLEVBQUU7QUFBQSxPQUNMO0FBQUEsSUFFRixrQkFBQyxRQUFLLE9BQU8sTUFBTSxRQUFRLEVBQUUsTUFDM0I7QUFBQSx3QkFBQyxjQUFTLE9BQU0sV0FDZDtBQUFBLDBCQUFDLFlBQ0MsNEJBQUMsUUFBSSxZQUFFLFVBQVMsR0FDbEI7QUFBQSxRQUNBLGtCQUFDLFNBQUksT0FBTSxVQUNSLG1CQUFTLElBQUksQ0FBQyxTQUNiO0FBQUEsVUFBQztBQUFBO0FBQUEsWUFFQztBQUFBLFlBQ0EsT0FBTyxFQUFFLElBQUk7QUFBQSxZQUNiLE1BQU0sRUFBRSxHQUFHLElBQUksTUFBTTtBQUFBLFlBQ3JCLE1BQUs7QUFBQSxZQUNMLFdBQVc7QUFBQSxZQUNYLGNBQWE7QUFBQTtBQUFBLFVBTlI7QUFBQSxRQU9QLENBQ0QsR0FDSDtBQUFBLFNBQ0Y7QUFBQSxNQUNBLGtCQUFDLGNBQVMsT0FBTSxXQUNkO0FBQUEsMEJBQUMsWUFDQyw0QkFBQyxRQUFJLFlBQUUsU0FBUSxHQUNqQjtBQUFBLFFBQ0Esa0JBQUMsU0FBSSxPQUFNLFVBQ1I7QUFBQSxrQkFBUSxJQUFJLENBQUMsU0FDWixrQkFBQyxTQUFpQixNQUFZLE9BQU8sRUFBRSxJQUFJLEdBQUcsV0FBVyxLQUFLLGNBQWEsU0FBL0QsSUFBcUUsQ0FDbEY7QUFBQSxVQUNEO0FBQUEsWUFBQztBQUFBO0FBQUEsY0FDQyxNQUFNO0FBQUEsY0FDTixPQUFPLEVBQUU7QUFBQSxjQUNULE1BQU0sYUFBYSxFQUFFLGVBQWUsRUFBRTtBQUFBLGNBQ3RDLE1BQUs7QUFBQSxjQUNMLFdBQVc7QUFBQSxjQUNYLFVBQVUsZUFBZTtBQUFBLGNBQ3pCLGNBQWE7QUFBQTtBQUFBLFVBQ2Y7QUFBQSxXQUNGO0FBQUEsU0FDRjtBQUFBLE1BQ0MsT0FBTyxTQUNOLGtCQUFDLFNBQUksT0FBTSxVQUFTLGFBQVUsUUFBTyxNQUFLLFNBQ3hDO0FBQUEsMEJBQUMsUUFBSyxNQUFLLFdBQVU7QUFBQSxRQUNyQixrQkFBQyxTQUFJLE9BQU0sZUFDVDtBQUFBLDRCQUFDLE9BQUcsWUFBRSxjQUFhO0FBQUEsVUFDbkIsa0JBQUMsU0FBSSxPQUFNLGdCQUNUO0FBQUEsOEJBQUMsVUFBTyxTQUFTLE1BQU8sWUFBRSxZQUFXO0FBQUEsWUFDckMsa0JBQUMsVUFBTyxNQUFLLFVBQVMsU0FBUyxXQUM1QixZQUFFLFdBQ0w7QUFBQSxhQUNGO0FBQUEsV0FDRjtBQUFBLFNBQ0Y7QUFBQSxPQUVKO0FBQUEsSUFDQyxjQUFjLGtCQUFDLE9BQUUsT0FBTSxTQUFTLFlBQUUsUUFBUSxNQUFNLFdBQVcsTUFBTSxVQUFVLENBQUMsR0FBRTtBQUFBLEtBQ2pGO0FBRUo7QUFHZSxTQUFSLHFCQUFzQztBQUMzQyxRQUFNLElBQUksRUFBRSxNQUFNO0FBQ2xCLFFBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUEsc0JBQUMsWUFBUyxPQUFPLEVBQUUsT0FDakIsNEJBQUMsY0FBVyxNQUFLLFdBQVUsTUFBSyxRQUM3QixZQUFFLFFBQ0wsR0FDRjtBQUFBLElBQ0Esa0JBQUMsT0FBRSxPQUFNLFFBQVEsWUFBRSxNQUFLO0FBQUEsSUFDeEIsa0JBQUMsV0FBUSxNQUFNLE9BQVEsV0FBQyxVQUFVLGtCQUFDLHFCQUFrQixPQUFjLEdBQUc7QUFBQSxLQUN4RTtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
