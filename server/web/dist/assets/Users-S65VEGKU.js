import {
  removeUser,
  removeUsers,
  whyKept
} from "./chunk-DCOD3HMM.js";
import {
  Invitation,
  invite
} from "./chunk-KCL6TJ7E.js";
import {
  Refused
} from "./chunk-IJWUZTB5.js";
import {
  listed
} from "./chunk-ONGBP52D.js";
import {
  Table
} from "./chunk-TEDKHEYF.js";
import "./chunk-GUTFRWYT.js";
import "./chunk-KS33LSEC.js";
import "./chunk-P4YAFRCU.js";
import "./chunk-OPWQA3V3.js";
import {
  NOTHING,
  dateOnly,
  dateTime
} from "./chunk-C7NMFC3B.js";
import {
  isRoot
} from "./chunk-OIIWUWCQ.js";
import "./chunk-ZA5J7SKC.js";
import {
  Empty,
  PageHead,
  Status
} from "./chunk-5JB5O2EG.js";
import {
  ButtonLink,
  a,
  me,
  t
} from "./chunk-QR2KS636.js";
import {
  $,
  useSignal,
  w
} from "./chunk-LVANTMVN.js";

// src/pages/users/Users.tsx
function Users() {
  const s = t.people.users;
  const turn = useSignal(0);
  const source = w(() => listed("/api/v2/users"), []);
  if (!isRoot()) return /* @__PURE__ */ a(Refused, { title: s.title, needs: "root", why: s.forbidden });
  const remove = async (user) => {
    if (await removeUser(user)) turn.value += 1;
  };
  return /* @__PURE__ */ a("main", { class: "page", id: "main", children: [
    /* @__PURE__ */ a(PageHead, { title: s.title, children: /* @__PURE__ */ a(ButtonLink, { href: "/users/new", kind: "primary", icon: "add", children: s.new }) }),
    /* @__PURE__ */ a(
      Table,
      {
        label: s.label,
        file: "users",
        source,
        by: [turn.value],
        id: (user) => user.id,
        title: (user) => user.login,
        sort: "login",
        filters: [
          {
            key: "root",
            label: s.rights,
            options: [
              { value: "true", label: s.rootOnly },
              { value: "false", label: s.plainOnly }
            ]
          }
        ],
        columns: [
          {
            key: "login",
            label: t.people.login,
            sort: "login",
            csv: (user) => user.login,
            cell: (user) => /* @__PURE__ */ a($, { children: [
              /* @__PURE__ */ a("a", { href: `/users/${user.id}`, children: user.login }),
              " ",
              user.root && /* @__PURE__ */ a("span", { class: "tag", children: t.people.root }),
              " ",
              user.id === me.value?.user.id && /* @__PURE__ */ a("span", { class: "tag", children: t.people.you })
            ] })
          },
          {
            key: "name",
            label: t.people.fullName,
            sort: "name",
            csv: (user) => user.name,
            cell: (user) => user.name
          },
          {
            key: "email",
            label: t.people.email,
            sort: "email",
            csv: (user) => user.email,
            cell: (user) => user.email
          },
          {
            key: "status",
            label: t.people.status,
            csv: (user) => user.status,
            cell: (user) => /* @__PURE__ */ a(Status, { status: user.status })
          },
          {
            key: "password",
            label: s.canSignIn,
            csv: (user) => user.has_password ? s.hasPassword : s.noPassword,
            cell: (user) => user.has_password ? s.hasPassword : s.noPassword
          },
          {
            key: "cloud",
            label: t.people.cloudId,
            csv: (user) => user.cloud_user_id,
            cell: (user) => /* @__PURE__ */ a("code", { children: user.cloud_user_id ?? NOTHING })
          },
          {
            key: "created_at",
            label: t.people.created,
            sort: "created_at",
            csv: (user) => user.created_at,
            cell: (user) => /* @__PURE__ */ a("time", { title: dateTime(user.created_at), children: dateOnly(user.created_at) })
          }
        ],
        actions: (user) => {
          const why = whyKept(user);
          return [
            { label: t.ui.edit, icon: "edit", href: `/users/${user.id}` },
            {
              label: s.inviteAgain,
              icon: "key",
              run: () => void invite(user),
              ...user.status === "active" ? {} : { why: s.alreadyPending }
            },
            "line",
            {
              label: s.remove,
              icon: "trash",
              danger: true,
              run: () => void remove(user),
              ...why ? { why } : {}
            }
          ];
        },
        bulk: [{ label: s.remove, icon: "trash", danger: true, run: removeUsers }],
        empty: /* @__PURE__ */ a(Empty, { icon: "user", title: s.empty, children: /* @__PURE__ */ a(ButtonLink, { href: "/users/new", kind: "primary", icon: "add", children: s.new }) })
      }
    ),
    /* @__PURE__ */ a(Invitation, {})
  ] });
}
export {
  Users as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3VzZXJzL1VzZXJzLnRzeCJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gQWxsIHVzZXJzLCBmb3Igcm9vdCB1c2Vycy5cblxuaW1wb3J0IHsgdXNlU2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlTWVtbyB9IGZyb20gXCJwcmVhY3QvaG9va3NcIjtcbmltcG9ydCB7IG1lIH0gZnJvbSBcIi4uLy4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgVXNlciB9IGZyb20gXCIuLi8uLi9hcGkvc2NoZW1hXCI7XG5pbXBvcnQgeyBpc1Jvb3QgfSBmcm9tIFwiLi4vLi4vYXBpL3Nlc3Npb25cIjtcbmltcG9ydCB7IGRhdGVPbmx5LCBkYXRlVGltZSwgTk9USElORyB9IGZyb20gXCIuLi8uLi9mb3JtYXQvZm9ybWF0XCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uLy4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b25MaW5rIH0gZnJvbSBcIi4uLy4uL3VpL0J1dHRvblwiO1xuaW1wb3J0IHsgRW1wdHksIFBhZ2VIZWFkLCBTdGF0dXMgfSBmcm9tIFwiLi4vLi4vdWkvcGFydHNcIjtcbmltcG9ydCB7IFJlZnVzZWQgfSBmcm9tIFwiLi4vLi4vdWkvUmVmdXNlZFwiO1xuaW1wb3J0IHsgbGlzdGVkIH0gZnJvbSBcIi4uLy4uL3VpL3NvdXJjZVwiO1xuaW1wb3J0IHsgVGFibGUgfSBmcm9tIFwiLi4vLi4vdWkvVGFibGVcIjtcbmltcG9ydCB7IEludml0YXRpb24sIGludml0ZSB9IGZyb20gXCIuL0ludml0YXRpb25cIjtcbmltcG9ydCB7IHJlbW92ZVVzZXIsIHJlbW92ZVVzZXJzLCB3aHlLZXB0IH0gZnJvbSBcIi4vcmVtb3ZpbmdcIjtcblxuLyoqIFRoZSBwYWdlIGF0IGAvdXNlcnNgLiAqL1xuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24gVXNlcnMoKSB7XG4gIGNvbnN0IHMgPSB0LnBlb3BsZS51c2VycztcbiAgY29uc3QgdHVybiA9IHVzZVNpZ25hbCgwKTtcbiAgY29uc3Qgc291cmNlID0gdXNlTWVtbygoKSA9PiBsaXN0ZWQ8VXNlcj4oXCIvYXBpL3YyL3VzZXJzXCIpLCBbXSk7XG4gIGlmICghaXNSb290KCkpIHJldHVybiA8UmVmdXNlZCB0aXRsZT17cy50aXRsZX0gbmVlZHM9XCJyb290XCIgd2h5PXtzLmZvcmJpZGRlbn0gLz47XG4gIGNvbnN0IHJlbW92ZSA9IGFzeW5jICh1c2VyOiBVc2VyKSA9PiB7XG4gICAgaWYgKGF3YWl0IHJlbW92ZVVzZXIodXNlcikpIHR1cm4udmFsdWUgKz0gMTtcbiAgfTtcbiAgcmV0dXJuIChcbiAgICA8bWFpbiBjbGFzcz1cInBhZ2VcIiBpZD1cIm1haW5cIj5cbiAgICAgIDxQYWdlSGVhZCB0aXRsZT17cy50aXRsZX0+XG4gICAgICAgIDxCdXR0b25MaW5rIGhyZWY9XCIvdXNlcnMvbmV3XCIga2luZD1cInByaW1hcnlcIiBpY29uPVwiYWRkXCI+XG4gICAgICAgICAge3MubmV3fVxuICAgICAgICA8L0J1dHRvbkxpbms+XG4gICAgICA8L1BhZ2VIZWFkPlxuICAgICAgPFRhYmxlXG4gICAgICAgIGxhYmVsPXtzLmxhYmVsfVxuICAgICAgICBmaWxlPVwidXNlcnNcIlxuICAgICAgICBzb3VyY2U9e3NvdXJjZX1cbiAgICAgICAgYnk9e1t0dXJuLnZhbHVlXX1cbiAgICAgICAgaWQ9eyh1c2VyKSA9PiB1c2VyLmlkfVxuICAgICAgICB0aXRsZT17KHVzZXIpID0+IHVzZXIubG9naW59XG4gICAgICAgIHNvcnQ9XCJsb2dpblwiXG4gICAgICAgIGZpbHRlcnM9e1tcbiAgICAgICAgICB7XG4gICAgICAgICAgICBrZXk6IFwicm9vdFwiLFxuICAgICAgICAgICAgbGFiZWw6IHMucmlnaHRzLFxuICAgICAgICAgICAgb3B0aW9uczogW1xuICAgICAgICAgICAgICB7IHZhbHVlOiBcInRydWVcIiwgbGFiZWw6IHMucm9vdE9ubHkgfSxcbiAgICAgICAgICAgICAgeyB2YWx1ZTogXCJmYWxzZVwiLCBsYWJlbDogcy5wbGFpbk9ubHkgfSxcbiAgICAgICAgICAgIF0sXG4gICAgICAgICAgfSxcbiAgICAgICAgXX1cbiAgICAgICAgY29sdW1ucz17W1xuICAgICAgICAgIHtcbiAgICAgICAgICAgIGtleTogXCJsb2dpblwiLFxuICAgICAgICAgICAgbGFiZWw6IHQucGVvcGxlLmxvZ2luLFxuICAgICAgICAgICAgc29ydDogXCJsb2dpblwiLFxuICAgICAgICAgICAgY3N2OiAodXNlcikgPT4gdXNlci5sb2dpbixcbiAgICAgICAgICAgIGNlbGw6ICh1c2VyKSA9PiAoXG4gICAgICAgICAgICAgIDw+XG4gICAgICAgICAgICAgICAgPGEgaHJlZj17YC91c2Vycy8ke3VzZXIuaWR9YH0+e3VzZXIubG9naW59PC9hPntcIiBcIn1cbiAgICAgICAgICAgICAgICB7dXNlci5yb290ICYmIDxzcGFuIGNsYXNzPVwidGFnXCI+e3QucGVvcGxlLnJvb3R9PC9zcGFuPn17XCIgXCJ9XG4gICAgICAgICAgICAgICAge3VzZXIuaWQgPT09IG1lLnZhbHVlPy51c2VyLmlkICYmIDxzcGFuIGNsYXNzPVwidGFnXCI+e3QucGVvcGxlLnlvdX08L3NwYW4+fVxuICAgICAgICAgICAgICA8Lz5cbiAgICAgICAgICAgICksXG4gICAgICAgICAgfSxcbiAgICAgICAgICB7XG4gICAgICAgICAgICBrZXk6IFwibmFtZVwiLFxuICAgICAgICAgICAgbGFiZWw6IHQucGVvcGxlLmZ1bGxOYW1lLFxuICAgICAgICAgICAgc29ydDogXCJuYW1lXCIsXG4gICAgICAgICAgICBjc3Y6ICh1c2VyKSA9PiB1c2VyLm5hbWUsXG4gICAgICAgICAgICBjZWxsOiAodXNlcikgPT4gdXNlci5uYW1lLFxuICAgICAgICAgIH0sXG4gICAgICAgICAge1xuICAgICAgICAgICAga2V5OiBcImVtYWlsXCIsXG4gICAgICAgICAgICBsYWJlbDogdC5wZW9wbGUuZW1haWwsXG4gICAgICAgICAgICBzb3J0OiBcImVtYWlsXCIsXG4gICAgICAgICAgICBjc3Y6ICh1c2VyKSA9PiB1c2VyLmVtYWlsLFxuICAgICAgICAgICAgY2VsbDogKHVzZXIpID0+IHVzZXIuZW1haWwsXG4gICAgICAgICAgfSxcbiAgICAgICAgICB7XG4gICAgICAgICAgICBrZXk6IFwic3RhdHVzXCIsXG4gICAgICAgICAgICBsYWJlbDogdC5wZW9wbGUuc3RhdHVzLFxuICAgICAgICAgICAgY3N2OiAodXNlcikgPT4gdXNlci5zdGF0dXMsXG4gICAgICAgICAgICBjZWxsOiAodXNlcikgPT4gPFN0YXR1cyBzdGF0dXM9e3VzZXIuc3RhdHVzfSAvPixcbiAgICAgICAgICB9LFxuICAgICAgICAgIHtcbiAgICAgICAgICAgIGtleTogXCJwYXNzd29yZFwiLFxuICAgICAgICAgICAgbGFiZWw6IHMuY2FuU2lnbkluLFxuICAgICAgICAgICAgY3N2OiAodXNlcikgPT4gKHVzZXIuaGFzX3Bhc3N3b3JkID8gcy5oYXNQYXNzd29yZCA6IHMubm9QYXNzd29yZCksXG4gICAgICAgICAgICBjZWxsOiAodXNlcikgPT4gKHVzZXIuaGFzX3Bhc3N3b3JkID8gcy5oYXNQYXNzd29yZCA6IHMubm9QYXNzd29yZCksXG4gICAgICAgICAgfSxcbiAgICAgICAgICB7XG4gICAgICAgICAgICBrZXk6IFwiY2xvdWRcIixcbiAgICAgICAgICAgIGxhYmVsOiB0LnBlb3BsZS5jbG91ZElkLFxuICAgICAgICAgICAgY3N2OiAodXNlcikgPT4gdXNlci5jbG91ZF91c2VyX2lkLFxuICAgICAgICAgICAgY2VsbDogKHVzZXIpID0+IDxjb2RlPnt1c2VyLmNsb3VkX3VzZXJfaWQgPz8gTk9USElOR308L2NvZGU+LFxuICAgICAgICAgIH0sXG4gICAgICAgICAge1xuICAgICAgICAgICAga2V5OiBcImNyZWF0ZWRfYXRcIixcbiAgICAgICAgICAgIGxhYmVsOiB0LnBlb3BsZS5jcmVhdGVkLFxuICAgICAgICAgICAgc29ydDogXCJjcmVhdGVkX2F0XCIsXG4gICAgICAgICAgICBjc3Y6ICh1c2VyKSA9PiB1c2VyLmNyZWF0ZWRfYXQsXG4gICAgICAgICAgICBjZWxsOiAodXNlcikgPT4gKFxuICAgICAgICAgICAgICA8dGltZSB0aXRsZT17ZGF0ZVRpbWUodXNlci5jcmVhdGVkX2F0KX0+e2RhdGVPbmx5KHVzZXIuY3JlYXRlZF9hdCl9PC90aW1lPlxuICAgICAgICAgICAgKSxcbiAgICAgICAgICB9LFxuICAgICAgICBdfVxuICAgICAgICBhY3Rpb25zPXsodXNlcikgPT4ge1xuICAgICAgICAgIGNvbnN0IHdoeSA9IHdoeUtlcHQodXNlcik7XG4gICAgICAgICAgcmV0dXJuIFtcbiAgICAgICAgICAgIHsgbGFiZWw6IHQudWkuZWRpdCwgaWNvbjogXCJlZGl0XCIsIGhyZWY6IGAvdXNlcnMvJHt1c2VyLmlkfWAgfSxcbiAgICAgICAgICAgIHtcbiAgICAgICAgICAgICAgbGFiZWw6IHMuaW52aXRlQWdhaW4sXG4gICAgICAgICAgICAgIGljb246IFwia2V5XCIsXG4gICAgICAgICAgICAgIHJ1bjogKCkgPT4gdm9pZCBpbnZpdGUodXNlciksXG4gICAgICAgICAgICAgIC4uLih1c2VyLnN0YXR1cyA9PT0gXCJhY3RpdmVcIiA/IHt9IDogeyB3aHk6IHMuYWxyZWFkeVBlbmRpbmcgfSksXG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgXCJsaW5lXCIsXG4gICAgICAgICAgICB7XG4gICAgICAgICAgICAgIGxhYmVsOiBzLnJlbW92ZSxcbiAgICAgICAgICAgICAgaWNvbjogXCJ0cmFzaFwiLFxuICAgICAgICAgICAgICBkYW5nZXI6IHRydWUsXG4gICAgICAgICAgICAgIHJ1bjogKCkgPT4gdm9pZCByZW1vdmUodXNlciksXG4gICAgICAgICAgICAgIC4uLih3aHkgPyB7IHdoeSB9IDoge30pLFxuICAgICAgICAgICAgfSxcbiAgICAgICAgICBdO1xuICAgICAgICB9fVxuICAgICAgICBidWxrPXtbeyBsYWJlbDogcy5yZW1vdmUsIGljb246IFwidHJhc2hcIiwgZGFuZ2VyOiB0cnVlLCBydW46IHJlbW92ZVVzZXJzIH1dfVxuICAgICAgICBlbXB0eT17XG4gICAgICAgICAgPEVtcHR5IGljb249XCJ1c2VyXCIgdGl0bGU9e3MuZW1wdHl9PlxuICAgICAgICAgICAgPEJ1dHRvbkxpbmsgaHJlZj1cIi91c2Vycy9uZXdcIiBraW5kPVwicHJpbWFyeVwiIGljb249XCJhZGRcIj5cbiAgICAgICAgICAgICAge3MubmV3fVxuICAgICAgICAgICAgPC9CdXR0b25MaW5rPlxuICAgICAgICAgIDwvRW1wdHk+XG4gICAgICAgIH1cbiAgICAgIC8+XG4gICAgICA8SW52aXRhdGlvbiAvPlxuICAgIDwvbWFpbj5cbiAgKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFrQmUsU0FBUixRQUF5QjtBQUM5QixRQUFNLElBQUksRUFBRSxPQUFPO0FBQ25CLFFBQU0sT0FBTyxVQUFVLENBQUM7QUFDeEIsUUFBTSxTQUFTLEVBQVEsTUFBTSxPQUFhLGVBQWUsR0FBRyxDQUFDLENBQUM7QUFDOUQsTUFBSSxDQUFDLE9BQU8sRUFBRyxRQUFPLGtCQUFDLFdBQVEsT0FBTyxFQUFFLE9BQU8sT0FBTSxRQUFPLEtBQUssRUFBRSxXQUFXO0FBQzlFLFFBQU0sU0FBUyxPQUFPLFNBQWU7QUFDbkMsUUFBSSxNQUFNLFdBQVcsSUFBSSxFQUFHLE1BQUssU0FBUztBQUFBLEVBQzVDO0FBQ0EsU0FDRSxrQkFBQyxVQUFLLE9BQU0sUUFBTyxJQUFHLFFBQ3BCO0FBQUEsc0JBQUMsWUFBUyxPQUFPLEVBQUUsT0FDakIsNEJBQUMsY0FBVyxNQUFLLGNBQWEsTUFBSyxXQUFVLE1BQUssT0FDL0MsWUFBRSxLQUNMLEdBQ0Y7QUFBQSxJQUNBO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxPQUFPLEVBQUU7QUFBQSxRQUNULE1BQUs7QUFBQSxRQUNMO0FBQUEsUUFDQSxJQUFJLENBQUMsS0FBSyxLQUFLO0FBQUEsUUFDZixJQUFJLENBQUMsU0FBUyxLQUFLO0FBQUEsUUFDbkIsT0FBTyxDQUFDLFNBQVMsS0FBSztBQUFBLFFBQ3RCLE1BQUs7QUFBQSxRQUNMLFNBQVM7QUFBQSxVQUNQO0FBQUEsWUFDRSxLQUFLO0FBQUEsWUFDTCxPQUFPLEVBQUU7QUFBQSxZQUNULFNBQVM7QUFBQSxjQUNQLEVBQUUsT0FBTyxRQUFRLE9BQU8sRUFBRSxTQUFTO0FBQUEsY0FDbkMsRUFBRSxPQUFPLFNBQVMsT0FBTyxFQUFFLFVBQVU7QUFBQSxZQUN2QztBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQUEsUUFDQSxTQUFTO0FBQUEsVUFDUDtBQUFBLFlBQ0UsS0FBSztBQUFBLFlBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxZQUNoQixNQUFNO0FBQUEsWUFDTixLQUFLLENBQUMsU0FBUyxLQUFLO0FBQUEsWUFDcEIsTUFBTSxDQUFDLFNBQ0wsdUJBQ0U7QUFBQSxnQ0FBQyxPQUFFLE1BQU0sVUFBVSxLQUFLLEVBQUUsSUFBSyxlQUFLLE9BQU07QUFBQSxjQUFLO0FBQUEsY0FDOUMsS0FBSyxRQUFRLGtCQUFDLFVBQUssT0FBTSxPQUFPLFlBQUUsT0FBTyxNQUFLO0FBQUEsY0FBUztBQUFBLGNBQ3ZELEtBQUssT0FBTyxHQUFHLE9BQU8sS0FBSyxNQUFNLGtCQUFDLFVBQUssT0FBTSxPQUFPLFlBQUUsT0FBTyxLQUFJO0FBQUEsZUFDcEU7QUFBQSxVQUVKO0FBQUEsVUFDQTtBQUFBLFlBQ0UsS0FBSztBQUFBLFlBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxZQUNoQixNQUFNO0FBQUEsWUFDTixLQUFLLENBQUMsU0FBUyxLQUFLO0FBQUEsWUFDcEIsTUFBTSxDQUFDLFNBQVMsS0FBSztBQUFBLFVBQ3ZCO0FBQUEsVUFDQTtBQUFBLFlBQ0UsS0FBSztBQUFBLFlBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxZQUNoQixNQUFNO0FBQUEsWUFDTixLQUFLLENBQUMsU0FBUyxLQUFLO0FBQUEsWUFDcEIsTUFBTSxDQUFDLFNBQVMsS0FBSztBQUFBLFVBQ3ZCO0FBQUEsVUFDQTtBQUFBLFlBQ0UsS0FBSztBQUFBLFlBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxZQUNoQixLQUFLLENBQUMsU0FBUyxLQUFLO0FBQUEsWUFDcEIsTUFBTSxDQUFDLFNBQVMsa0JBQUMsVUFBTyxRQUFRLEtBQUssUUFBUTtBQUFBLFVBQy9DO0FBQUEsVUFDQTtBQUFBLFlBQ0UsS0FBSztBQUFBLFlBQ0wsT0FBTyxFQUFFO0FBQUEsWUFDVCxLQUFLLENBQUMsU0FBVSxLQUFLLGVBQWUsRUFBRSxjQUFjLEVBQUU7QUFBQSxZQUN0RCxNQUFNLENBQUMsU0FBVSxLQUFLLGVBQWUsRUFBRSxjQUFjLEVBQUU7QUFBQSxVQUN6RDtBQUFBLFVBQ0E7QUFBQSxZQUNFLEtBQUs7QUFBQSxZQUNMLE9BQU8sRUFBRSxPQUFPO0FBQUEsWUFDaEIsS0FBSyxDQUFDLFNBQVMsS0FBSztBQUFBLFlBQ3BCLE1BQU0sQ0FBQyxTQUFTLGtCQUFDLFVBQU0sZUFBSyxpQkFBaUIsU0FBUTtBQUFBLFVBQ3ZEO0FBQUEsVUFDQTtBQUFBLFlBQ0UsS0FBSztBQUFBLFlBQ0wsT0FBTyxFQUFFLE9BQU87QUFBQSxZQUNoQixNQUFNO0FBQUEsWUFDTixLQUFLLENBQUMsU0FBUyxLQUFLO0FBQUEsWUFDcEIsTUFBTSxDQUFDLFNBQ0wsa0JBQUMsVUFBSyxPQUFPLFNBQVMsS0FBSyxVQUFVLEdBQUksbUJBQVMsS0FBSyxVQUFVLEdBQUU7QUFBQSxVQUV2RTtBQUFBLFFBQ0Y7QUFBQSxRQUNBLFNBQVMsQ0FBQyxTQUFTO0FBQ2pCLGdCQUFNLE1BQU0sUUFBUSxJQUFJO0FBQ3hCLGlCQUFPO0FBQUEsWUFDTCxFQUFFLE9BQU8sRUFBRSxHQUFHLE1BQU0sTUFBTSxRQUFRLE1BQU0sVUFBVSxLQUFLLEVBQUUsR0FBRztBQUFBLFlBQzVEO0FBQUEsY0FDRSxPQUFPLEVBQUU7QUFBQSxjQUNULE1BQU07QUFBQSxjQUNOLEtBQUssTUFBTSxLQUFLLE9BQU8sSUFBSTtBQUFBLGNBQzNCLEdBQUksS0FBSyxXQUFXLFdBQVcsQ0FBQyxJQUFJLEVBQUUsS0FBSyxFQUFFLGVBQWU7QUFBQSxZQUM5RDtBQUFBLFlBQ0E7QUFBQSxZQUNBO0FBQUEsY0FDRSxPQUFPLEVBQUU7QUFBQSxjQUNULE1BQU07QUFBQSxjQUNOLFFBQVE7QUFBQSxjQUNSLEtBQUssTUFBTSxLQUFLLE9BQU8sSUFBSTtBQUFBLGNBQzNCLEdBQUksTUFBTSxFQUFFLElBQUksSUFBSSxDQUFDO0FBQUEsWUFDdkI7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLFFBQ0EsTUFBTSxDQUFDLEVBQUUsT0FBTyxFQUFFLFFBQVEsTUFBTSxTQUFTLFFBQVEsTUFBTSxLQUFLLFlBQVksQ0FBQztBQUFBLFFBQ3pFLE9BQ0Usa0JBQUMsU0FBTSxNQUFLLFFBQU8sT0FBTyxFQUFFLE9BQzFCLDRCQUFDLGNBQVcsTUFBSyxjQUFhLE1BQUssV0FBVSxNQUFLLE9BQy9DLFlBQUUsS0FDTCxHQUNGO0FBQUE7QUFBQSxJQUVKO0FBQUEsSUFDQSxrQkFBQyxjQUFXO0FBQUEsS0FDZDtBQUVKOyIsCiAgIm5hbWVzIjogW10KfQo=
