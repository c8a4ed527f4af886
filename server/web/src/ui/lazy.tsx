import { type ComponentType, createElement } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component whose code is loaded when it is first shown; until then nothing stands in its place. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const [component, setComponent] = useState<{ is: ComponentType<P> | undefined }>({
      is: loaded,
    });
    useEffect(() => {
      if (loaded) return;
      let current = true;
      load().then(
        (is) => {
          loaded = is;
          if (current) setComponent({ is });
        },
        // A newer version has been installed, and this one's files are gone.
        () => current && location.reload(),
      );
      return () => {
        current = false;
      };
    }, []);
    return component.is ? createElement(component.is, props) : null;
  };
}
