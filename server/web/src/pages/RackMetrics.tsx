import { get } from "../api/client";
import type { DevicesOfRack, Rack } from "../api/schema";
import { GroupBoard } from "../charts/GroupBoard";
import type { Params } from "../shell/routes";
import { Reading, useRead } from "../ui/parts";
import { useChanges } from "./live";
import { RackPage } from "./RackHead";

/** What a rack's devices report over time, together and by device. */
export default function RackMetrics({ params }: { params: Params }) {
  return (
    <RackPage id={params.id ?? ""}>{(rack) => <Metrics key={rack.id} rack={rack} />}</RackPage>
  );
}

function Metrics({ rack }: { rack: Rack }) {
  const read = useRead(
    (stop) => get<DevicesOfRack>(`/api/v2/racks/${rack.id}/devices`, undefined, stop),
    [rack.id],
  );
  useChanges((change) => change.kind === "device" && change.rack_id === rack.id, read.again);
  return (
    <Reading read={read}>
      {({ items }) => (
        <GroupBoard
          name={rack.name}
          devices={items.map(({ id, name }) => ({ id, name, group: rack.id }))}
          groups={[]}
        />
      )}
    </Reading>
  );
}
