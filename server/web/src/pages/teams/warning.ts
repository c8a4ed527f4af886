// What is said before a role is taken or made less: when it is one's own, or the last admin's.

interface Role {
  user_id: string;
  role: string;
}

/** What is special about a role that is to go, or to be made a member's. */
export interface Warning {
  /** Whoever does it cannot undo it. */
  own: boolean;
  /** The team is left without an admin. */
  last: boolean;
}

/** The warning for `roles` that stop being admins', of a team with `admins` of them. */
export function warning(
  roles: readonly Role[],
  me: string,
  root: boolean,
  admins: number,
): Warning {
  const losing = roles.filter((role) => role.role === "admin");
  return {
    own: !root && losing.some((role) => role.user_id === me),
    last: losing.length > 0 && losing.length >= admins,
  };
}
