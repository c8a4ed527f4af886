import { t } from "../texts/first";
import { Icon, type IconName } from "../ui/Icon";
import { showAs, shownAs, WAYS, type Way } from "./ways";

const ICONS: Record<Way, IconName> = { racks: "rack", table: "table", tree: "tree" };

/** Chooses between the drawn racks, the table and the tree. */
export function ShowAs() {
  return (
    <div class="show-as" role="group" aria-label={t.twin.view.as}>
      {WAYS.map((way) => (
        <button
          key={way}
          type="button"
          class="button"
          aria-pressed={shownAs.value === way}
          title={t.twin.view[way]}
          onClick={() => showAs(way)}
        >
          <Icon name={ICONS[way]} />
          <span>{t.twin.view[way]}</span>
        </button>
      ))}
    </div>
  );
}
