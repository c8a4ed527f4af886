import { asked } from "./asked";
import { BulkDialog } from "./BulkDialog";
import { CreateDialog } from "./CreateDialog";
import { CycleDialog } from "./CycleDialog";
import { EditDialog } from "./EditDialog";
import { MoveDialog } from "./MoveDialog";
import { PresetsDialog, RenameDialog, SaveDialog } from "./Presets";

/** The dialog that is open. */
export function Dialogs() {
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
