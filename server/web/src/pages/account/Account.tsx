// One's own account, a tab for each part of it.
import { me } from "../../api/client";
import type { Params } from "../../shell/routes";
import { t } from "../../texts";
import { PageHead, Tabs } from "../../ui/parts";
import { Appearance } from "./Appearance";
import { Password } from "./Password";
import { Profile } from "./Profile";
import { Roles } from "./Roles";
import { Sessions } from "./Sessions";
import { Tokens } from "./Tokens";

/** The pages under `/accounts/edit`. */
export default function Account({ params }: { params: Params }) {
  const s = t.people.account;
  const user = me.value?.user;
  if (!user) return null;
  const at = (tab: string) => `/accounts/edit/${tab}`;
  const shown = {
    password: () => <Password user={user} />,
    sessions: () => <Sessions user={user.id} />,
    tokens: () => <Tokens user={user.id} />,
    roles: () => <Roles user={user.id} root={user.root} />,
    appearance: () => <Appearance />,
  }[params.tab ?? ""];
  return (
    <main class="page" id="main">
      <PageHead title={s.title} />
      <Tabs
        label={s.title}
        tabs={[
          { href: "/accounts/edit", label: s.tabs.profile },
          { href: at("password"), label: s.tabs.password },
          { href: at("sessions"), label: s.tabs.sessions },
          { href: at("tokens"), label: s.tabs.tokens },
          { href: at("roles"), label: s.tabs.roles },
          { href: at("appearance"), label: s.tabs.appearance },
        ]}
      />
      {shown ? shown() : <Profile user={user} />}
    </main>
  );
}
