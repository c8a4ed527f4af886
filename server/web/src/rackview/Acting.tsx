import { t } from "../texts";
import { Button } from "../ui/Button";
import { later } from "../ui/Later";
import { asked } from "./asked";
import { useActing } from "./begin";
import { movingSaid } from "./canvasacts";
import { HoverCard } from "./HoverCard";
import { drop, leaveMove, moving } from "./moving";

const Dialogs = later(() => import("./Dialogs").then((page) => page.Dialogs));

/** While a device is moved: where it would go, and the keys. */
function MoveBar() {
  const now = moving.value;
  return (
    <>
      <p class="unseen" role="status">
        {movingSaid()}
      </p>
      {now?.by === "keys" && (
        <div class="move-bar no-print">
          <strong>{movingSaid()}</strong>
          <span>{t.twin.move.keys}</span>
          <Button kind="primary" onClick={() => void drop()}>
            {t.twin.move.submit}
          </Button>
          <Button kind="plain" onClick={leaveMove}>
            {t.ui.cancel}
          </Button>
        </div>
      )}
    </>
  );
}

/** All that acts on the racks and has no place of its own on the page: once on the rack view. */
export function Acting() {
  useActing();
  return (
    <>
      <HoverCard />
      <MoveBar />
      {asked.value && <Dialogs />}
    </>
  );
}
