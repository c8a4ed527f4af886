// A new password, typed twice.
import { Problem } from "../../api/client";
import { t } from "../../texts";
import { Field } from "../../ui/Form";

/** Letters of a password; the server has the same rule. */
const SHORTEST = 6;
const LONGEST = 128;

/** What is wrong with a new password, beside its field; the server looks at the rest. */
export function passwordFault(password: string, repeated: string): Problem | undefined {
  const letters = [...password].length;
  const fault = (pointer: string, message: string) =>
    new Problem(422, "invalid", message, [{ pointer, code: "rule", message }]);
  if (letters < SHORTEST || letters > LONGEST) return fault("/password", t.people.rules.password);
  if (password !== repeated) return fault("/repeated", t.people.rules.repeated);
  return undefined;
}

/** The two fields, `password` and `repeated`, of the form around them. */
export function NewPasswordFields({ autofocus }: { autofocus?: boolean }) {
  return (
    <>
      <Field
        name="password"
        label={t.people.newPassword}
        hint={t.people.rules.password}
        type="password"
        autocomplete="new-password"
        maxLength={LONGEST}
        autofocus={autofocus ?? false}
      />
      <Field
        name="repeated"
        label={t.people.repeated}
        type="password"
        autocomplete="new-password"
        maxLength={LONGEST}
      />
    </>
  );
}
