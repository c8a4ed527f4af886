import { t } from "../texts/first";
import { Button } from "../ui/Button";
import { asked } from "./asked";
import { BulkDialog } from "./BulkDialog";
import { useActing } from "./begin";
import { CreateDialog } from "./CreateDialog";
import { CycleDialog } from "./CycleDialog";
import { movingSaid } from "./canvasacts";
import { EditDialog } from "./EditDialog";
import { HoverCard } from "./HoverCard";
import { MoveDialog } from "./MoveDialog";
import { drop, leaveMove, moving } from "./moving";
import { PresetsDialog, RenameDialog, SaveDialog } from "./Presets";

function Asked() {
  const now = asked.value;
  switch (now?.kind) {
    case "move":
      return <MoveDialog id={now.id} />;
    case "create":
      return <CreateDialog rack={now.rack} at={now.at} />;
    case "edit":
      return <EditDialog thing={now.thing} />;
    case "bulk":
      return <BulkDialog action={now.action} ids={now.ids} />;
    case "presets":
      return <PresetsDialog />;
    case "save":
      return <SaveDialog />;
    case "rename":
      return <RenameDialog id={now.id} />;
    case "cycle":
      return <CycleDialog />;
    default:
      return null;
  }
}

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
      <Asked />
    </>
  );
}
