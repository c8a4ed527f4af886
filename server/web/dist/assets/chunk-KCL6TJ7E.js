import {
  Dialog,
  confirm
} from "./chunk-ZA5J7SKC.js";
import {
  Code
} from "./chunk-5JB5O2EG.js";
import {
  Button,
  Icon,
  a,
  send,
  t,
  toastProblem
} from "./chunk-QR2KS636.js";
import {
  y
} from "./chunk-LVANTMVN.js";

// src/pages/users/Invitation.tsx
var invitation = y();
async function invite(user) {
  const s = t.people.users;
  const title = s.inviteAgainTitle(user.login);
  if (!await confirm(title, /* @__PURE__ */ a("p", { children: s.inviteAgainBody }), s.inviteAgain, false)) return;
  try {
    invitation.value = await send("POST", `/api/v2/users/${user.id}/invitation`);
  } catch (problem) {
    toastProblem(problem);
  }
}
function Invitation() {
  const s = t.people.users;
  const made = invitation.value;
  if (!made) return null;
  const close = () => {
    invitation.value = void 0;
  };
  return /* @__PURE__ */ a(Dialog, { title: s.invitationFor(made.user.login), wide: true, onClose: close, children: [
    /* @__PURE__ */ a("p", { class: "notice", "data-kind": "warn", children: [
      /* @__PURE__ */ a(Icon, { name: "key" }),
      s.invitationBody
    ] }),
    /* @__PURE__ */ a(Code, { text: `${location.origin}/setup#password/${made.token}` }),
    /* @__PURE__ */ a("div", { class: "form-actions", children: /* @__PURE__ */ a(Button, { kind: "primary", onClick: close, children: s.invitationDone }) })
  ] });
}

export {
  invitation,
  invite,
  Invitation
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3VzZXJzL0ludml0YXRpb24udHN4Il0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvLyBBbiBpbnZpdGF0aW9uOiBhIGxpbmsgdGhhdCBzZXRzIGEgdXNlcidzIHBhc3N3b3JkLCBzaG93biB0aGlzIG9uY2UuXG5pbXBvcnQgeyBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyBzZW5kIH0gZnJvbSBcIi4uLy4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB0eXBlIHsgSW52aXRhdGlvbiBhcyBNYWRlLCBVc2VyIH0gZnJvbSBcIi4uLy4uL2FwaS9zY2hlbWFcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiB9IGZyb20gXCIuLi8uLi91aS9CdXR0b25cIjtcbmltcG9ydCB7IGNvbmZpcm0sIERpYWxvZyB9IGZyb20gXCIuLi8uLi91aS9EaWFsb2dcIjtcbmltcG9ydCB7IEljb24gfSBmcm9tIFwiLi4vLi4vdWkvSWNvblwiO1xuaW1wb3J0IHsgQ29kZSB9IGZyb20gXCIuLi8uLi91aS9wYXJ0c1wiO1xuaW1wb3J0IHsgdG9hc3RQcm9ibGVtIH0gZnJvbSBcIi4uLy4uL3VpL1RvYXN0XCI7XG5cbi8qKiBUaGUgaW52aXRhdGlvbiB0aGF0IGlzIHNob3duIG5vdy4gKi9cbmV4cG9ydCBjb25zdCBpbnZpdGF0aW9uID0gc2lnbmFsPE1hZGUgfCB1bmRlZmluZWQ+KCk7XG5cbi8qKiBNYWtlcyBhIG5ldyBpbnZpdGF0aW9uIGZvciBhIHVzZXIsIGFmdGVyIGEgcXVlc3Rpb24sIGFuZCBzaG93cyBpdC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBpbnZpdGUodXNlcjogVXNlcik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBzID0gdC5wZW9wbGUudXNlcnM7XG4gIGNvbnN0IHRpdGxlID0gcy5pbnZpdGVBZ2FpblRpdGxlKHVzZXIubG9naW4pO1xuICBpZiAoIShhd2FpdCBjb25maXJtKHRpdGxlLCA8cD57cy5pbnZpdGVBZ2FpbkJvZHl9PC9wPiwgcy5pbnZpdGVBZ2FpbiwgZmFsc2UpKSkgcmV0dXJuO1xuICB0cnkge1xuICAgIGludml0YXRpb24udmFsdWUgPSBhd2FpdCBzZW5kPE1hZGU+KFwiUE9TVFwiLCBgL2FwaS92Mi91c2Vycy8ke3VzZXIuaWR9L2ludml0YXRpb25gKTtcbiAgfSBjYXRjaCAocHJvYmxlbSkge1xuICAgIHRvYXN0UHJvYmxlbShwcm9ibGVtKTtcbiAgfVxufVxuXG4vKiogVGhlIGRpYWxvZyB3aXRoIHRoZSBsaW5rLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEludml0YXRpb24oKSB7XG4gIGNvbnN0IHMgPSB0LnBlb3BsZS51c2VycztcbiAgY29uc3QgbWFkZSA9IGludml0YXRpb24udmFsdWU7XG4gIGlmICghbWFkZSkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGNsb3NlID0gKCkgPT4ge1xuICAgIGludml0YXRpb24udmFsdWUgPSB1bmRlZmluZWQ7XG4gIH07XG4gIHJldHVybiAoXG4gICAgPERpYWxvZyB0aXRsZT17cy5pbnZpdGF0aW9uRm9yKG1hZGUudXNlci5sb2dpbil9IHdpZGUgb25DbG9zZT17Y2xvc2V9PlxuICAgICAgPHAgY2xhc3M9XCJub3RpY2VcIiBkYXRhLWtpbmQ9XCJ3YXJuXCI+XG4gICAgICAgIDxJY29uIG5hbWU9XCJrZXlcIiAvPlxuICAgICAgICB7cy5pbnZpdGF0aW9uQm9keX1cbiAgICAgIDwvcD5cbiAgICAgIDxDb2RlIHRleHQ9e2Ake2xvY2F0aW9uLm9yaWdpbn0vc2V0dXAjcGFzc3dvcmQvJHttYWRlLnRva2VufWB9IC8+XG4gICAgICA8ZGl2IGNsYXNzPVwiZm9ybS1hY3Rpb25zXCI+XG4gICAgICAgIDxCdXR0b24ga2luZD1cInByaW1hcnlcIiBvbkNsaWNrPXtjbG9zZX0+XG4gICAgICAgICAge3MuaW52aXRhdGlvbkRvbmV9XG4gICAgICAgIDwvQnV0dG9uPlxuICAgICAgPC9kaXY+XG4gICAgPC9EaWFsb2c+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQVlPLElBQU0sYUFBYSxFQUF5QjtBQUduRCxlQUFzQixPQUFPLE1BQTJCO0FBQ3RELFFBQU0sSUFBSSxFQUFFLE9BQU87QUFDbkIsUUFBTSxRQUFRLEVBQUUsaUJBQWlCLEtBQUssS0FBSztBQUMzQyxNQUFJLENBQUUsTUFBTSxRQUFRLE9BQU8sa0JBQUMsT0FBRyxZQUFFLGlCQUFnQixHQUFNLEVBQUUsYUFBYSxLQUFLLEVBQUk7QUFDL0UsTUFBSTtBQUNGLGVBQVcsUUFBUSxNQUFNLEtBQVcsUUFBUSxpQkFBaUIsS0FBSyxFQUFFLGFBQWE7QUFBQSxFQUNuRixTQUFTLFNBQVM7QUFDaEIsaUJBQWEsT0FBTztBQUFBLEVBQ3RCO0FBQ0Y7QUFHTyxTQUFTLGFBQWE7QUFDM0IsUUFBTSxJQUFJLEVBQUUsT0FBTztBQUNuQixRQUFNLE9BQU8sV0FBVztBQUN4QixNQUFJLENBQUMsS0FBTSxRQUFPO0FBQ2xCLFFBQU0sUUFBUSxNQUFNO0FBQ2xCLGVBQVcsUUFBUTtBQUFBLEVBQ3JCO0FBQ0EsU0FDRSxrQkFBQyxVQUFPLE9BQU8sRUFBRSxjQUFjLEtBQUssS0FBSyxLQUFLLEdBQUcsTUFBSSxNQUFDLFNBQVMsT0FDN0Q7QUFBQSxzQkFBQyxPQUFFLE9BQU0sVUFBUyxhQUFVLFFBQzFCO0FBQUEsd0JBQUMsUUFBSyxNQUFLLE9BQU07QUFBQSxNQUNoQixFQUFFO0FBQUEsT0FDTDtBQUFBLElBQ0Esa0JBQUMsUUFBSyxNQUFNLEdBQUcsU0FBUyxNQUFNLG1CQUFtQixLQUFLLEtBQUssSUFBSTtBQUFBLElBQy9ELGtCQUFDLFNBQUksT0FBTSxnQkFDVCw0QkFBQyxVQUFPLE1BQUssV0FBVSxTQUFTLE9BQzdCLFlBQUUsZ0JBQ0wsR0FDRjtBQUFBLEtBQ0Y7QUFFSjsiLAogICJuYW1lcyI6IFtdCn0K
