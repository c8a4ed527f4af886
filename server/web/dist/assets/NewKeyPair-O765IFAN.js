import {
  Field,
  Form,
  useForm
} from "./chunk-WFYIQHEG.js";
import {
  confirm
} from "./chunk-ZA5J7SKC.js";
import {
  Facts,
  PageHead,
  copy,
  saveFile
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  Icon,
  Problem,
  a,
  send,
  t,
  toast
} from "./chunk-QR2KS636.js";
import {
  $,
  A,
  P,
  go,
  guardLeaving,
  useSignal
} from "./chunk-LVANTMVN.js";

// src/pages/NewKeyPair.tsx
var PUBLIC_KEY_MAX = 16384;
function fileOf(name) {
  return t.cloud.keyPairs.file_(name.replace(/[^A-Za-z0-9._-]/g, "_"));
}
function Secret({ made }) {
  const k = t.cloud.keyPairs;
  const taken = useSignal(false);
  const file = fileOf(made.name);
  const key = made.private_key ?? "";
  A(() => {
    const stay = (event) => {
      if (!taken.peek()) event.preventDefault();
    };
    addEventListener("beforeunload", stay);
    const free = guardLeaving(
      async () => taken.peek() || confirm(k.leaveTitle, k.leaveBody, k.leave)
    );
    return () => {
      removeEventListener("beforeunload", stay);
      free();
    };
  }, []);
  return /* @__PURE__ */ a("div", { class: "stack secret", children: [
    /* @__PURE__ */ a("p", { class: "notice", "data-kind": "warn", role: "alert", children: [
      /* @__PURE__ */ a(Icon, { name: "warning" }),
      k.once
    ] }),
    /* @__PURE__ */ a(
      Facts,
      {
        facts: [
          [k.name, made.name],
          [k.fingerprint, made.fingerprint && /* @__PURE__ */ a("code", { children: made.fingerprint })]
        ]
      }
    ),
    /* @__PURE__ */ a("pre", { class: "private-key", tabIndex: 0, role: "region", "aria-label": k.privateKey, children: key }),
    /* @__PURE__ */ a("div", { class: "form-actions", children: [
      /* @__PURE__ */ a(
        Button,
        {
          kind: "primary",
          icon: "download",
          onClick: () => {
            saveFile(file, key);
            taken.value = true;
          },
          children: k.download
        }
      ),
      /* @__PURE__ */ a(
        Button,
        {
          icon: "copy",
          onClick: () => {
            void copy(key).then(() => {
              taken.value = true;
            });
          },
          children: t.ui.copy
        }
      ),
      /* @__PURE__ */ a(Button, { kind: "plain", icon: "check", onClick: () => void go("/key_pairs"), children: k.done })
    ] }),
    /* @__PURE__ */ a("p", { class: "quiet", children: k.hint(file) })
  ] });
}
function PairForm({ onMade }) {
  const k = t.cloud.keyPairs;
  const group = P();
  const choosing = P();
  const form = useForm(
    { name: "", key_type: "ssh", public_key: "", bring: false },
    async (values) => {
      const key = String(values.public_key).trim();
      const wrong = (message) => new Problem(422, "invalid", message, [{ pointer: "/public_key", code: "rule", message }]);
      if (values.bring && !key) throw wrong(k.wantsPublic);
      if (values.bring && /PRIVATE KEY/.test(key)) throw wrong(k.private);
      const made = await send("POST", "/api/v2/key-pairs", {
        name: values.name,
        key_type: values.key_type,
        ...values.bring ? { public_key: key } : {}
      });
      form.changed.value = false;
      if (made.private_key) onMade(made);
      else {
        toast(k.added(made.name));
        await go("/key_pairs");
      }
    }
  );
  const bring = form.flag("bring");
  const take = async (file) => {
    if (!file) return;
    const refuse = (message) => {
      form.faults.value = { ...form.faults.peek(), public_key: message };
    };
    if (file.size > PUBLIC_KEY_MAX) return refuse(k.tooLarge);
    const text = await file.text();
    if (/PRIVATE KEY/.test(text)) return refuse(k.private);
    form.set("public_key", text.trim());
    if (!form.text("name")) form.set("name", file.name.replace(/\.pub$/, ""));
  };
  return /* @__PURE__ */ a(
    Form,
    {
      state: form,
      submit: bring ? k.submitBring : k.submitMake,
      onCancel: () => void go("/key_pairs"),
      children: [
        /* @__PURE__ */ a(
          Field,
          {
            name: "name",
            label: k.name,
            hint: k.nameHint,
            maxLength: 255,
            autocomplete: "off",
            autofocus: true
          }
        ),
        /* @__PURE__ */ a("fieldset", { class: "choice", children: [
          /* @__PURE__ */ a("legend", { class: "label", children: k.how }),
          /* @__PURE__ */ a("div", { class: "options", children: [
            { value: false, label: k.make, hint: k.makeHint },
            { value: true, label: k.bring, hint: k.bringHint }
          ].map((option) => /* @__PURE__ */ a("label", { class: "option", children: [
            /* @__PURE__ */ a(
              "input",
              {
                type: "radio",
                name: group,
                checked: bring === option.value,
                onChange: () => form.set("bring", option.value)
              }
            ),
            /* @__PURE__ */ a("span", { children: [
              /* @__PURE__ */ a("strong", { children: option.label }),
              /* @__PURE__ */ a("small", { children: option.hint })
            ] })
          ] }, option.label)) })
        ] }),
        /* @__PURE__ */ a(
          Field,
          {
            name: "key_type",
            label: k.type,
            options: [
              { value: "ssh", label: k.ssh },
              { value: "x509", label: k.x509 }
            ]
          }
        ),
        bring && /* @__PURE__ */ a($, { children: [
          /* @__PURE__ */ a(Field, { name: "public_key", label: k.public, hint: k.publicHint, rows: 5 }),
          /* @__PURE__ */ a("div", { class: "field", children: [
            /* @__PURE__ */ a("label", { for: choosing, children: k.file }),
            /* @__PURE__ */ a(
              "input",
              {
                id: choosing,
                class: "input file",
                type: "file",
                accept: ".pub,.pem,.crt,text/plain",
                onChange: (event) => {
                  const input = event.currentTarget;
                  void take(input.files?.[0]).finally(() => {
                    input.value = "";
                  });
                }
              }
            )
          ] })
        ] })
      ]
    }
  );
}
function NewKeyPair() {
  const k = t.cloud.keyPairs;
  const made = useSignal(void 0);
  const title = made.value ? k.made(made.value.name) : k.new;
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title, crumbs: [{ label: k.title, href: "/key_pairs" }] }),
    made.value ? /* @__PURE__ */ a(Secret, { made: made.value }) : /* @__PURE__ */ a(
      PairForm,
      {
        onMade: (pair) => {
          made.value = pair;
        }
      }
    )
  ] });
}
export {
  NewKeyPair as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL05ld0tleVBhaXIudHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB0eXBlIFNpZ25hbCwgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0LCB1c2VJZCB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IFByb2JsZW0sIHNlbmQgfSBmcm9tIFwiLi4vYXBpL2NsaWVudFwiO1xuaW1wb3J0IHR5cGUgeyBNYWRlS2V5UGFpciB9IGZyb20gXCIuLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBnbywgZ3VhcmRMZWF2aW5nIH0gZnJvbSBcIi4uL3JvdXRlL3JvdXRlXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24gfSBmcm9tIFwiLi4vdWkvQnV0dG9uXCI7XG5pbXBvcnQgeyBjb25maXJtIH0gZnJvbSBcIi4uL3VpL0RpYWxvZ1wiO1xuaW1wb3J0IHsgRmllbGQsIEZvcm0sIHVzZUZvcm0gfSBmcm9tIFwiLi4vdWkvRm9ybVwiO1xuaW1wb3J0IHsgSWNvbiB9IGZyb20gXCIuLi91aS9JY29uXCI7XG5pbXBvcnQgeyBjb3B5LCBGYWN0cywgUGFnZUhlYWQsIHNhdmVGaWxlIH0gZnJvbSBcIi4uL3VpL3BhcnRzXCI7XG5pbXBvcnQgeyB0b2FzdCB9IGZyb20gXCIuLi91aS9Ub2FzdFwiO1xuXG4vKiogTG9uZ2VzdCBwdWJsaWMga2V5OiB0aGUgc2VydmVyJ3MgbGltaXQsIDE2IEtpQi4gKi9cbmNvbnN0IFBVQkxJQ19LRVlfTUFYID0gMTZfMzg0O1xuXG4vKiogQSBmaWxlJ3MgbmFtZSB0aGF0IG5vIHNoZWxsIHRyaXBzIG92ZXIuICovXG5mdW5jdGlvbiBmaWxlT2YobmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHQuY2xvdWQua2V5UGFpcnMuZmlsZV8obmFtZS5yZXBsYWNlKC9bXkEtWmEtejAtOS5fLV0vZywgXCJfXCIpKTtcbn1cblxuLyoqXG4gKiBBIHByaXZhdGUga2V5LCB0aGUgb25lIHRpbWUgdGhhdCBpdCBpcyB0aGVyZTogaW4gdGhpcyBlbGVtZW50IGFsb25lLCBub3QgaW4gdGhlIGFkZHJlc3MsIHRoZSBoaXN0b3J5IG9yXG4gKiBhbnkgc3RvcmUuIEl0IGdvZXMgd2hlbiB0aGUgcGFnZSBpcyBsZWZ0LCB3aGljaCBpcyBhc2tlZCBmb3Igd2hpbGUgbm9ib2R5IGhhcyB0YWtlbiB0aGUga2V5LlxuICovXG5mdW5jdGlvbiBTZWNyZXQoeyBtYWRlIH06IHsgbWFkZTogTWFkZUtleVBhaXIgfSkge1xuICBjb25zdCBrID0gdC5jbG91ZC5rZXlQYWlycztcbiAgY29uc3QgdGFrZW4gPSB1c2VTaWduYWwoZmFsc2UpO1xuICBjb25zdCBmaWxlID0gZmlsZU9mKG1hZGUubmFtZSk7XG4gIGNvbnN0IGtleSA9IG1hZGUucHJpdmF0ZV9rZXkgPz8gXCJcIjtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBjb25zdCBzdGF5ID0gKGV2ZW50OiBCZWZvcmVVbmxvYWRFdmVudCkgPT4ge1xuICAgICAgaWYgKCF0YWtlbi5wZWVrKCkpIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgfTtcbiAgICBhZGRFdmVudExpc3RlbmVyKFwiYmVmb3JldW5sb2FkXCIsIHN0YXkpO1xuICAgIGNvbnN0IGZyZWUgPSBndWFyZExlYXZpbmcoXG4gICAgICBhc3luYyAoKSA9PiB0YWtlbi5wZWVrKCkgfHwgY29uZmlybShrLmxlYXZlVGl0bGUsIGsubGVhdmVCb2R5LCBrLmxlYXZlKSxcbiAgICApO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICByZW1vdmVFdmVudExpc3RlbmVyKFwiYmVmb3JldW5sb2FkXCIsIHN0YXkpO1xuICAgICAgZnJlZSgpO1xuICAgIH07XG4gIH0sIFtdKTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwic3RhY2sgc2VjcmV0XCI+XG4gICAgICA8cCBjbGFzcz1cIm5vdGljZVwiIGRhdGEta2luZD1cIndhcm5cIiByb2xlPVwiYWxlcnRcIj5cbiAgICAgICAgPEljb24gbmFtZT1cIndhcm5pbmdcIiAvPlxuICAgICAgICB7ay5vbmNlfVxuICAgICAgPC9wPlxuICAgICAgPEZhY3RzXG4gICAgICAgIGZhY3RzPXtbXG4gICAgICAgICAgW2submFtZSwgbWFkZS5uYW1lXSxcbiAgICAgICAgICBbay5maW5nZXJwcmludCwgbWFkZS5maW5nZXJwcmludCAmJiA8Y29kZT57bWFkZS5maW5nZXJwcmludH08L2NvZGU+XSxcbiAgICAgICAgXX1cbiAgICAgIC8+XG4gICAgICA8cHJlIGNsYXNzPVwicHJpdmF0ZS1rZXlcIiB0YWJJbmRleD17MH0gcm9sZT1cInJlZ2lvblwiIGFyaWEtbGFiZWw9e2sucHJpdmF0ZUtleX0+XG4gICAgICAgIHtrZXl9XG4gICAgICA8L3ByZT5cbiAgICAgIDxkaXYgY2xhc3M9XCJmb3JtLWFjdGlvbnNcIj5cbiAgICAgICAgPEJ1dHRvblxuICAgICAgICAgIGtpbmQ9XCJwcmltYXJ5XCJcbiAgICAgICAgICBpY29uPVwiZG93bmxvYWRcIlxuICAgICAgICAgIG9uQ2xpY2s9eygpID0+IHtcbiAgICAgICAgICAgIHNhdmVGaWxlKGZpbGUsIGtleSk7XG4gICAgICAgICAgICB0YWtlbi52YWx1ZSA9IHRydWU7XG4gICAgICAgICAgfX1cbiAgICAgICAgPlxuICAgICAgICAgIHtrLmRvd25sb2FkfVxuICAgICAgICA8L0J1dHRvbj5cbiAgICAgICAgPEJ1dHRvblxuICAgICAgICAgIGljb249XCJjb3B5XCJcbiAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB7XG4gICAgICAgICAgICB2b2lkIGNvcHkoa2V5KS50aGVuKCgpID0+IHtcbiAgICAgICAgICAgICAgdGFrZW4udmFsdWUgPSB0cnVlO1xuICAgICAgICAgICAgfSk7XG4gICAgICAgICAgfX1cbiAgICAgICAgPlxuICAgICAgICAgIHt0LnVpLmNvcHl9XG4gICAgICAgIDwvQnV0dG9uPlxuICAgICAgICA8QnV0dG9uIGtpbmQ9XCJwbGFpblwiIGljb249XCJjaGVja1wiIG9uQ2xpY2s9eygpID0+IHZvaWQgZ28oXCIva2V5X3BhaXJzXCIpfT5cbiAgICAgICAgICB7ay5kb25lfVxuICAgICAgICA8L0J1dHRvbj5cbiAgICAgIDwvZGl2PlxuICAgICAgPHAgY2xhc3M9XCJxdWlldFwiPntrLmhpbnQoZmlsZSl9PC9wPlxuICAgIDwvZGl2PlxuICApO1xufVxuXG5mdW5jdGlvbiBQYWlyRm9ybSh7IG9uTWFkZSB9OiB7IG9uTWFkZTogKG1hZGU6IE1hZGVLZXlQYWlyKSA9PiB2b2lkIH0pIHtcbiAgY29uc3QgayA9IHQuY2xvdWQua2V5UGFpcnM7XG4gIGNvbnN0IGdyb3VwID0gdXNlSWQoKTtcbiAgY29uc3QgY2hvb3NpbmcgPSB1c2VJZCgpO1xuICBjb25zdCBmb3JtID0gdXNlRm9ybShcbiAgICB7IG5hbWU6IFwiXCIsIGtleV90eXBlOiBcInNzaFwiLCBwdWJsaWNfa2V5OiBcIlwiLCBicmluZzogZmFsc2UgfSxcbiAgICBhc3luYyAodmFsdWVzKSA9PiB7XG4gICAgICBjb25zdCBrZXkgPSBTdHJpbmcodmFsdWVzLnB1YmxpY19rZXkpLnRyaW0oKTtcbiAgICAgIGNvbnN0IHdyb25nID0gKG1lc3NhZ2U6IHN0cmluZykgPT5cbiAgICAgICAgbmV3IFByb2JsZW0oNDIyLCBcImludmFsaWRcIiwgbWVzc2FnZSwgW3sgcG9pbnRlcjogXCIvcHVibGljX2tleVwiLCBjb2RlOiBcInJ1bGVcIiwgbWVzc2FnZSB9XSk7XG4gICAgICBpZiAodmFsdWVzLmJyaW5nICYmICFrZXkpIHRocm93IHdyb25nKGsud2FudHNQdWJsaWMpO1xuICAgICAgLy8gQSBwcml2YXRlIGtleSB0aGF0IHdhcyBwYXN0ZWQgYnkgbWlzdGFrZSBzdGF5cyBpbiB0aGlzIHdpbmRvdy5cbiAgICAgIGlmICh2YWx1ZXMuYnJpbmcgJiYgL1BSSVZBVEUgS0VZLy50ZXN0KGtleSkpIHRocm93IHdyb25nKGsucHJpdmF0ZSk7XG4gICAgICBjb25zdCBtYWRlID0gYXdhaXQgc2VuZDxNYWRlS2V5UGFpcj4oXCJQT1NUXCIsIFwiL2FwaS92Mi9rZXktcGFpcnNcIiwge1xuICAgICAgICBuYW1lOiB2YWx1ZXMubmFtZSxcbiAgICAgICAga2V5X3R5cGU6IHZhbHVlcy5rZXlfdHlwZSxcbiAgICAgICAgLi4uKHZhbHVlcy5icmluZyA/IHsgcHVibGljX2tleToga2V5IH0gOiB7fSksXG4gICAgICB9KTtcbiAgICAgIGZvcm0uY2hhbmdlZC52YWx1ZSA9IGZhbHNlO1xuICAgICAgaWYgKG1hZGUucHJpdmF0ZV9rZXkpIG9uTWFkZShtYWRlKTtcbiAgICAgIGVsc2Uge1xuICAgICAgICB0b2FzdChrLmFkZGVkKG1hZGUubmFtZSkpO1xuICAgICAgICBhd2FpdCBnbyhcIi9rZXlfcGFpcnNcIik7XG4gICAgICB9XG4gICAgfSxcbiAgKTtcbiAgY29uc3QgYnJpbmcgPSBmb3JtLmZsYWcoXCJicmluZ1wiKTtcbiAgY29uc3QgdGFrZSA9IGFzeW5jIChmaWxlOiBGaWxlIHwgdW5kZWZpbmVkKSA9PiB7XG4gICAgaWYgKCFmaWxlKSByZXR1cm47XG4gICAgY29uc3QgcmVmdXNlID0gKG1lc3NhZ2U6IHN0cmluZykgPT4ge1xuICAgICAgZm9ybS5mYXVsdHMudmFsdWUgPSB7IC4uLmZvcm0uZmF1bHRzLnBlZWsoKSwgcHVibGljX2tleTogbWVzc2FnZSB9O1xuICAgIH07XG4gICAgaWYgKGZpbGUuc2l6ZSA+IFBVQkxJQ19LRVlfTUFYKSByZXR1cm4gcmVmdXNlKGsudG9vTGFyZ2UpO1xuICAgIGNvbnN0IHRleHQgPSBhd2FpdCBmaWxlLnRleHQoKTtcbiAgICBpZiAoL1BSSVZBVEUgS0VZLy50ZXN0KHRleHQpKSByZXR1cm4gcmVmdXNlKGsucHJpdmF0ZSk7XG4gICAgZm9ybS5zZXQoXCJwdWJsaWNfa2V5XCIsIHRleHQudHJpbSgpKTtcbiAgICAvLyBgc3NoLWVkMjU1MTkgQUFBQVx1MjAyNiBqb0BsYXB0b3BgIGlzIGNhbGxlZCBhcyBpdHMgb3duZXIgY2FsbHMgaXQsIHVubGVzcyB0aGVyZSBpcyBhIG5hbWUgYWxyZWFkeS5cbiAgICBpZiAoIWZvcm0udGV4dChcIm5hbWVcIikpIGZvcm0uc2V0KFwibmFtZVwiLCBmaWxlLm5hbWUucmVwbGFjZSgvXFwucHViJC8sIFwiXCIpKTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8Rm9ybVxuICAgICAgc3RhdGU9e2Zvcm19XG4gICAgICBzdWJtaXQ9e2JyaW5nID8gay5zdWJtaXRCcmluZyA6IGsuc3VibWl0TWFrZX1cbiAgICAgIG9uQ2FuY2VsPXsoKSA9PiB2b2lkIGdvKFwiL2tleV9wYWlyc1wiKX1cbiAgICA+XG4gICAgICA8RmllbGRcbiAgICAgICAgbmFtZT1cIm5hbWVcIlxuICAgICAgICBsYWJlbD17ay5uYW1lfVxuICAgICAgICBoaW50PXtrLm5hbWVIaW50fVxuICAgICAgICBtYXhMZW5ndGg9ezI1NX1cbiAgICAgICAgYXV0b2NvbXBsZXRlPVwib2ZmXCJcbiAgICAgICAgYXV0b2ZvY3VzXG4gICAgICAvPlxuICAgICAgPGZpZWxkc2V0IGNsYXNzPVwiY2hvaWNlXCI+XG4gICAgICAgIDxsZWdlbmQgY2xhc3M9XCJsYWJlbFwiPntrLmhvd308L2xlZ2VuZD5cbiAgICAgICAgPGRpdiBjbGFzcz1cIm9wdGlvbnNcIj5cbiAgICAgICAgICB7W1xuICAgICAgICAgICAgeyB2YWx1ZTogZmFsc2UsIGxhYmVsOiBrLm1ha2UsIGhpbnQ6IGsubWFrZUhpbnQgfSxcbiAgICAgICAgICAgIHsgdmFsdWU6IHRydWUsIGxhYmVsOiBrLmJyaW5nLCBoaW50OiBrLmJyaW5nSGludCB9LFxuICAgICAgICAgIF0ubWFwKChvcHRpb24pID0+IChcbiAgICAgICAgICAgIDxsYWJlbCBrZXk9e29wdGlvbi5sYWJlbH0gY2xhc3M9XCJvcHRpb25cIj5cbiAgICAgICAgICAgICAgPGlucHV0XG4gICAgICAgICAgICAgICAgdHlwZT1cInJhZGlvXCJcbiAgICAgICAgICAgICAgICBuYW1lPXtncm91cH1cbiAgICAgICAgICAgICAgICBjaGVja2VkPXticmluZyA9PT0gb3B0aW9uLnZhbHVlfVxuICAgICAgICAgICAgICAgIG9uQ2hhbmdlPXsoKSA9PiBmb3JtLnNldChcImJyaW5nXCIsIG9wdGlvbi52YWx1ZSl9XG4gICAgICAgICAgICAgIC8+XG4gICAgICAgICAgICAgIDxzcGFuPlxuICAgICAgICAgICAgICAgIDxzdHJvbmc+e29wdGlvbi5sYWJlbH08L3N0cm9uZz5cbiAgICAgICAgICAgICAgICA8c21hbGw+e29wdGlvbi5oaW50fTwvc21hbGw+XG4gICAgICAgICAgICAgIDwvc3Bhbj5cbiAgICAgICAgICAgIDwvbGFiZWw+XG4gICAgICAgICAgKSl9XG4gICAgICAgIDwvZGl2PlxuICAgICAgPC9maWVsZHNldD5cbiAgICAgIDxGaWVsZFxuICAgICAgICBuYW1lPVwia2V5X3R5cGVcIlxuICAgICAgICBsYWJlbD17ay50eXBlfVxuICAgICAgICBvcHRpb25zPXtbXG4gICAgICAgICAgeyB2YWx1ZTogXCJzc2hcIiwgbGFiZWw6IGsuc3NoIH0sXG4gICAgICAgICAgeyB2YWx1ZTogXCJ4NTA5XCIsIGxhYmVsOiBrLng1MDkgfSxcbiAgICAgICAgXX1cbiAgICAgIC8+XG4gICAgICB7YnJpbmcgJiYgKFxuICAgICAgICA8PlxuICAgICAgICAgIDxGaWVsZCBuYW1lPVwicHVibGljX2tleVwiIGxhYmVsPXtrLnB1YmxpY30gaGludD17ay5wdWJsaWNIaW50fSByb3dzPXs1fSAvPlxuICAgICAgICAgIDxkaXYgY2xhc3M9XCJmaWVsZFwiPlxuICAgICAgICAgICAgPGxhYmVsIGZvcj17Y2hvb3Npbmd9PntrLmZpbGV9PC9sYWJlbD5cbiAgICAgICAgICAgIDxpbnB1dFxuICAgICAgICAgICAgICBpZD17Y2hvb3Npbmd9XG4gICAgICAgICAgICAgIGNsYXNzPVwiaW5wdXQgZmlsZVwiXG4gICAgICAgICAgICAgIHR5cGU9XCJmaWxlXCJcbiAgICAgICAgICAgICAgYWNjZXB0PVwiLnB1YiwucGVtLC5jcnQsdGV4dC9wbGFpblwiXG4gICAgICAgICAgICAgIG9uQ2hhbmdlPXsoZXZlbnQpID0+IHtcbiAgICAgICAgICAgICAgICBjb25zdCBpbnB1dCA9IGV2ZW50LmN1cnJlbnRUYXJnZXQ7XG4gICAgICAgICAgICAgICAgdm9pZCB0YWtlKGlucHV0LmZpbGVzPy5bMF0pLmZpbmFsbHkoKCkgPT4ge1xuICAgICAgICAgICAgICAgICAgaW5wdXQudmFsdWUgPSBcIlwiO1xuICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICB9fVxuICAgICAgICAgICAgLz5cbiAgICAgICAgICA8L2Rpdj5cbiAgICAgICAgPC8+XG4gICAgICApfVxuICAgIDwvRm9ybT5cbiAgKTtcbn1cblxuLyoqIE1ha2luZyBhIGtleSBwYWlyLCBvciBicmluZ2luZyBvbmUgYWxvbmcuICovXG5leHBvcnQgZGVmYXVsdCBmdW5jdGlvbiBOZXdLZXlQYWlyKCkge1xuICBjb25zdCBrID0gdC5jbG91ZC5rZXlQYWlycztcbiAgY29uc3QgbWFkZTogU2lnbmFsPE1hZGVLZXlQYWlyIHwgdW5kZWZpbmVkPiA9IHVzZVNpZ25hbCh1bmRlZmluZWQpO1xuICBjb25zdCB0aXRsZSA9IG1hZGUudmFsdWUgPyBrLm1hZGUobWFkZS52YWx1ZS5uYW1lKSA6IGsubmV3O1xuICByZXR1cm4gKFxuICAgIDxtYWluIGNsYXNzPVwicGFnZVwiIGlkPVwibWFpblwiPlxuICAgICAgPFBhZ2VIZWFkIHRpdGxlPXt0aXRsZX0gY3J1bWJzPXtbeyBsYWJlbDogay50aXRsZSwgaHJlZjogXCIva2V5X3BhaXJzXCIgfV19IC8+XG4gICAgICB7bWFkZS52YWx1ZSA/IChcbiAgICAgICAgPFNlY3JldCBtYWRlPXttYWRlLnZhbHVlfSAvPlxuICAgICAgKSA6IChcbiAgICAgICAgPFBhaXJGb3JtXG4gICAgICAgICAgb25NYWRlPXsocGFpcikgPT4ge1xuICAgICAgICAgICAgbWFkZS52YWx1ZSA9IHBhaXI7XG4gICAgICAgICAgfX1cbiAgICAgICAgLz5cbiAgICAgICl9XG4gICAgPC9tYWluPlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBY0EsSUFBTSxpQkFBaUI7QUFHdkIsU0FBUyxPQUFPLE1BQXNCO0FBQ3BDLFNBQU8sRUFBRSxNQUFNLFNBQVMsTUFBTSxLQUFLLFFBQVEsb0JBQW9CLEdBQUcsQ0FBQztBQUNyRTtBQU1BLFNBQVMsT0FBTyxFQUFFLEtBQUssR0FBMEI7QUFDL0MsUUFBTSxJQUFJLEVBQUUsTUFBTTtBQUNsQixRQUFNLFFBQVEsVUFBVSxLQUFLO0FBQzdCLFFBQU0sT0FBTyxPQUFPLEtBQUssSUFBSTtBQUM3QixRQUFNLE1BQU0sS0FBSyxlQUFlO0FBQ2hDLElBQVUsTUFBTTtBQUNkLFVBQU0sT0FBTyxDQUFDLFVBQTZCO0FBQ3pDLFVBQUksQ0FBQyxNQUFNLEtBQUssRUFBRyxPQUFNLGVBQWU7QUFBQSxJQUMxQztBQUNBLHFCQUFpQixnQkFBZ0IsSUFBSTtBQUNyQyxVQUFNLE9BQU87QUFBQSxNQUNYLFlBQVksTUFBTSxLQUFLLEtBQUssUUFBUSxFQUFFLFlBQVksRUFBRSxXQUFXLEVBQUUsS0FBSztBQUFBLElBQ3hFO0FBQ0EsV0FBTyxNQUFNO0FBQ1gsMEJBQW9CLGdCQUFnQixJQUFJO0FBQ3hDLFdBQUs7QUFBQSxJQUNQO0FBQUEsRUFDRixHQUFHLENBQUMsQ0FBQztBQUNMLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLGdCQUNUO0FBQUEsc0JBQUMsT0FBRSxPQUFNLFVBQVMsYUFBVSxRQUFPLE1BQUssU0FDdEM7QUFBQSx3QkFBQyxRQUFLLE1BQUssV0FBVTtBQUFBLE1BQ3BCLEVBQUU7QUFBQSxPQUNMO0FBQUEsSUFDQTtBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsT0FBTztBQUFBLFVBQ0wsQ0FBQyxFQUFFLE1BQU0sS0FBSyxJQUFJO0FBQUEsVUFDbEIsQ0FBQyxFQUFFLGFBQWEsS0FBSyxlQUFlLGtCQUFDLFVBQU0sZUFBSyxhQUFZLENBQU87QUFBQSxRQUNyRTtBQUFBO0FBQUEsSUFDRjtBQUFBLElBQ0Esa0JBQUMsU0FBSSxPQUFNLGVBQWMsVUFBVSxHQUFHLE1BQUssVUFBUyxjQUFZLEVBQUUsWUFDL0QsZUFDSDtBQUFBLElBQ0Esa0JBQUMsU0FBSSxPQUFNLGdCQUNUO0FBQUE7QUFBQSxRQUFDO0FBQUE7QUFBQSxVQUNDLE1BQUs7QUFBQSxVQUNMLE1BQUs7QUFBQSxVQUNMLFNBQVMsTUFBTTtBQUNiLHFCQUFTLE1BQU0sR0FBRztBQUNsQixrQkFBTSxRQUFRO0FBQUEsVUFDaEI7QUFBQSxVQUVDLFlBQUU7QUFBQTtBQUFBLE1BQ0w7QUFBQSxNQUNBO0FBQUEsUUFBQztBQUFBO0FBQUEsVUFDQyxNQUFLO0FBQUEsVUFDTCxTQUFTLE1BQU07QUFDYixpQkFBSyxLQUFLLEdBQUcsRUFBRSxLQUFLLE1BQU07QUFDeEIsb0JBQU0sUUFBUTtBQUFBLFlBQ2hCLENBQUM7QUFBQSxVQUNIO0FBQUEsVUFFQyxZQUFFLEdBQUc7QUFBQTtBQUFBLE1BQ1I7QUFBQSxNQUNBLGtCQUFDLFVBQU8sTUFBSyxTQUFRLE1BQUssU0FBUSxTQUFTLE1BQU0sS0FBSyxHQUFHLFlBQVksR0FDbEUsWUFBRSxNQUNMO0FBQUEsT0FDRjtBQUFBLElBQ0Esa0JBQUMsT0FBRSxPQUFNLFNBQVMsWUFBRSxLQUFLLElBQUksR0FBRTtBQUFBLEtBQ2pDO0FBRUo7QUFFQSxTQUFTLFNBQVMsRUFBRSxPQUFPLEdBQTRDO0FBQ3JFLFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxRQUFRLEVBQU07QUFDcEIsUUFBTSxXQUFXLEVBQU07QUFDdkIsUUFBTSxPQUFPO0FBQUEsSUFDWCxFQUFFLE1BQU0sSUFBSSxVQUFVLE9BQU8sWUFBWSxJQUFJLE9BQU8sTUFBTTtBQUFBLElBQzFELE9BQU8sV0FBVztBQUNoQixZQUFNLE1BQU0sT0FBTyxPQUFPLFVBQVUsRUFBRSxLQUFLO0FBQzNDLFlBQU0sUUFBUSxDQUFDLFlBQ2IsSUFBSSxRQUFRLEtBQUssV0FBVyxTQUFTLENBQUMsRUFBRSxTQUFTLGVBQWUsTUFBTSxRQUFRLFFBQVEsQ0FBQyxDQUFDO0FBQzFGLFVBQUksT0FBTyxTQUFTLENBQUMsSUFBSyxPQUFNLE1BQU0sRUFBRSxXQUFXO0FBRW5ELFVBQUksT0FBTyxTQUFTLGNBQWMsS0FBSyxHQUFHLEVBQUcsT0FBTSxNQUFNLEVBQUUsT0FBTztBQUNsRSxZQUFNLE9BQU8sTUFBTSxLQUFrQixRQUFRLHFCQUFxQjtBQUFBLFFBQ2hFLE1BQU0sT0FBTztBQUFBLFFBQ2IsVUFBVSxPQUFPO0FBQUEsUUFDakIsR0FBSSxPQUFPLFFBQVEsRUFBRSxZQUFZLElBQUksSUFBSSxDQUFDO0FBQUEsTUFDNUMsQ0FBQztBQUNELFdBQUssUUFBUSxRQUFRO0FBQ3JCLFVBQUksS0FBSyxZQUFhLFFBQU8sSUFBSTtBQUFBLFdBQzVCO0FBQ0gsY0FBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDeEIsY0FBTSxHQUFHLFlBQVk7QUFBQSxNQUN2QjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsUUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPO0FBQy9CLFFBQU0sT0FBTyxPQUFPLFNBQTJCO0FBQzdDLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxTQUFTLENBQUMsWUFBb0I7QUFDbEMsV0FBSyxPQUFPLFFBQVEsRUFBRSxHQUFHLEtBQUssT0FBTyxLQUFLLEdBQUcsWUFBWSxRQUFRO0FBQUEsSUFDbkU7QUFDQSxRQUFJLEtBQUssT0FBTyxlQUFnQixRQUFPLE9BQU8sRUFBRSxRQUFRO0FBQ3hELFVBQU0sT0FBTyxNQUFNLEtBQUssS0FBSztBQUM3QixRQUFJLGNBQWMsS0FBSyxJQUFJLEVBQUcsUUFBTyxPQUFPLEVBQUUsT0FBTztBQUNyRCxTQUFLLElBQUksY0FBYyxLQUFLLEtBQUssQ0FBQztBQUVsQyxRQUFJLENBQUMsS0FBSyxLQUFLLE1BQU0sRUFBRyxNQUFLLElBQUksUUFBUSxLQUFLLEtBQUssUUFBUSxVQUFVLEVBQUUsQ0FBQztBQUFBLEVBQzFFO0FBQ0EsU0FDRTtBQUFBLElBQUM7QUFBQTtBQUFBLE1BQ0MsT0FBTztBQUFBLE1BQ1AsUUFBUSxRQUFRLEVBQUUsY0FBYyxFQUFFO0FBQUEsTUFDbEMsVUFBVSxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQUEsTUFFcEM7QUFBQTtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBSztBQUFBLFlBQ0wsT0FBTyxFQUFFO0FBQUEsWUFDVCxNQUFNLEVBQUU7QUFBQSxZQUNSLFdBQVc7QUFBQSxZQUNYLGNBQWE7QUFBQSxZQUNiLFdBQVM7QUFBQTtBQUFBLFFBQ1g7QUFBQSxRQUNBLGtCQUFDLGNBQVMsT0FBTSxVQUNkO0FBQUEsNEJBQUMsWUFBTyxPQUFNLFNBQVMsWUFBRSxLQUFJO0FBQUEsVUFDN0Isa0JBQUMsU0FBSSxPQUFNLFdBQ1I7QUFBQSxZQUNDLEVBQUUsT0FBTyxPQUFPLE9BQU8sRUFBRSxNQUFNLE1BQU0sRUFBRSxTQUFTO0FBQUEsWUFDaEQsRUFBRSxPQUFPLE1BQU0sT0FBTyxFQUFFLE9BQU8sTUFBTSxFQUFFLFVBQVU7QUFBQSxVQUNuRCxFQUFFLElBQUksQ0FBQyxXQUNMLGtCQUFDLFdBQXlCLE9BQU0sVUFDOUI7QUFBQTtBQUFBLGNBQUM7QUFBQTtBQUFBLGdCQUNDLE1BQUs7QUFBQSxnQkFDTCxNQUFNO0FBQUEsZ0JBQ04sU0FBUyxVQUFVLE9BQU87QUFBQSxnQkFDMUIsVUFBVSxNQUFNLEtBQUssSUFBSSxTQUFTLE9BQU8sS0FBSztBQUFBO0FBQUEsWUFDaEQ7QUFBQSxZQUNBLGtCQUFDLFVBQ0M7QUFBQSxnQ0FBQyxZQUFRLGlCQUFPLE9BQU07QUFBQSxjQUN0QixrQkFBQyxXQUFPLGlCQUFPLE1BQUs7QUFBQSxlQUN0QjtBQUFBLGVBVlUsT0FBTyxLQVduQixDQUNELEdBQ0g7QUFBQSxXQUNGO0FBQUEsUUFDQTtBQUFBLFVBQUM7QUFBQTtBQUFBLFlBQ0MsTUFBSztBQUFBLFlBQ0wsT0FBTyxFQUFFO0FBQUEsWUFDVCxTQUFTO0FBQUEsY0FDUCxFQUFFLE9BQU8sT0FBTyxPQUFPLEVBQUUsSUFBSTtBQUFBLGNBQzdCLEVBQUUsT0FBTyxRQUFRLE9BQU8sRUFBRSxLQUFLO0FBQUEsWUFDakM7QUFBQTtBQUFBLFFBQ0Y7QUFBQSxRQUNDLFNBQ0MsdUJBQ0U7QUFBQSw0QkFBQyxTQUFNLE1BQUssY0FBYSxPQUFPLEVBQUUsUUFBUSxNQUFNLEVBQUUsWUFBWSxNQUFNLEdBQUc7QUFBQSxVQUN2RSxrQkFBQyxTQUFJLE9BQU0sU0FDVDtBQUFBLDhCQUFDLFdBQU0sS0FBSyxVQUFXLFlBQUUsTUFBSztBQUFBLFlBQzlCO0FBQUEsY0FBQztBQUFBO0FBQUEsZ0JBQ0MsSUFBSTtBQUFBLGdCQUNKLE9BQU07QUFBQSxnQkFDTixNQUFLO0FBQUEsZ0JBQ0wsUUFBTztBQUFBLGdCQUNQLFVBQVUsQ0FBQyxVQUFVO0FBQ25CLHdCQUFNLFFBQVEsTUFBTTtBQUNwQix1QkFBSyxLQUFLLE1BQU0sUUFBUSxDQUFDLENBQUMsRUFBRSxRQUFRLE1BQU07QUFDeEMsMEJBQU0sUUFBUTtBQUFBLGtCQUNoQixDQUFDO0FBQUEsZ0JBQ0g7QUFBQTtBQUFBLFlBQ0Y7QUFBQSxhQUNGO0FBQUEsV0FDRjtBQUFBO0FBQUE7QUFBQSxFQUVKO0FBRUo7QUFHZSxTQUFSLGFBQThCO0FBQ25DLFFBQU0sSUFBSSxFQUFFLE1BQU07QUFDbEIsUUFBTSxPQUF3QyxVQUFVLE1BQVM7QUFDakUsUUFBTSxRQUFRLEtBQUssUUFBUSxFQUFFLEtBQUssS0FBSyxNQUFNLElBQUksSUFBSSxFQUFFO0FBQ3ZELFNBQ0Usa0JBQUMsVUFBSyxPQUFNLFFBQU8sSUFBRyxRQUNwQjtBQUFBLHNCQUFDLFlBQVMsT0FBYyxRQUFRLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxNQUFNLGFBQWEsQ0FBQyxHQUFHO0FBQUEsSUFDekUsS0FBSyxRQUNKLGtCQUFDLFVBQU8sTUFBTSxLQUFLLE9BQU8sSUFFMUI7QUFBQSxNQUFDO0FBQUE7QUFBQSxRQUNDLFFBQVEsQ0FBQyxTQUFTO0FBQ2hCLGVBQUssUUFBUTtBQUFBLFFBQ2Y7QUFBQTtBQUFBLElBQ0Y7QUFBQSxLQUVKO0FBRUo7IiwKICAibmFtZXMiOiBbXQp9Cg==
