import {
  objectFault,
  parseObject,
  tidy
} from "./chunk-VCOGIMBM.js";
import {
  Field
} from "./chunk-WFYIQHEG.js";
import {
  Problem,
  a,
  t
} from "./chunk-QR2KS636.js";

// src/pages/racks/objects.tsx
function objectsOf(values, names) {
  const broken = names.flatMap((name) => {
    const message = objectFault(String(values[name] ?? ""));
    return message ? [{ pointer: `/${name}`, code: "invalid", message }] : [];
  });
  if (broken.length > 0) throw new Problem(422, "invalid", "", broken);
  return Object.fromEntries(
    names.map((name) => {
      const read = parseObject(String(values[name] ?? ""));
      return [name, "value" in read ? read.value : {}];
    })
  );
}
function ObjectField({
  form,
  name,
  label,
  hint
}) {
  const format = () => {
    const text = form.text(name);
    const fault = objectFault(text);
    const read = parseObject(text);
    if (fault) form.faults.value = { ...form.faults.value, [name]: fault };
    else if ("value" in read) form.set(name, tidy(read.value));
  };
  return /* @__PURE__ */ a("div", { class: "object-field", children: [
    /* @__PURE__ */ a(Field, { name, label, hint, rows: 6, optional: true }),
    /* @__PURE__ */ a("button", { type: "button", class: "link", onClick: format, children: t.site.json.tidy })
  ] });
}

// src/pages/racks/statuses.ts
var STATUSES = ["ACTIVE", "STOPPED", "IN_PROGRESS", "FAILED"];

export {
  objectsOf,
  ObjectField,
  STATUSES
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3BhZ2VzL3JhY2tzL29iamVjdHMudHN4IiwgIi4uLy4uL3NyYy9wYWdlcy9yYWNrcy9zdGF0dXNlcy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gQSBmaWVsZCB0aGF0IGhvbGRzIGEgSlNPTiBvYmplY3QuXG5pbXBvcnQgeyBQcm9ibGVtIH0gZnJvbSBcIi4uLy4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vLi4vdGV4dHNcIjtcbmltcG9ydCB7IEZpZWxkLCB0eXBlIEZvcm1TdGF0ZSwgdHlwZSBWYWx1ZXMgfSBmcm9tIFwiLi4vLi4vdWkvRm9ybVwiO1xuaW1wb3J0IHsgb2JqZWN0RmF1bHQsIHBhcnNlT2JqZWN0LCB0aWR5IH0gZnJvbSBcIi4vanNvblwiO1xuXG4vKiogVGhlIG9iamVjdHMgb2YgdGhlIGZpZWxkcyBgbmFtZXNgOyB0aHJvd3Mgd2hhdCBpcyB3cm9uZywgYmVzaWRlIGl0cyBmaWVsZCwgYmVmb3JlIGFueXRoaW5nIGlzIHNlbnQuICovXG5leHBvcnQgZnVuY3Rpb24gb2JqZWN0c09mKHZhbHVlczogVmFsdWVzLCBuYW1lczogcmVhZG9ubHkgc3RyaW5nW10pOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiB7XG4gIGNvbnN0IGJyb2tlbiA9IG5hbWVzLmZsYXRNYXAoKG5hbWUpID0+IHtcbiAgICBjb25zdCBtZXNzYWdlID0gb2JqZWN0RmF1bHQoU3RyaW5nKHZhbHVlc1tuYW1lXSA/PyBcIlwiKSk7XG4gICAgcmV0dXJuIG1lc3NhZ2UgPyBbeyBwb2ludGVyOiBgLyR7bmFtZX1gLCBjb2RlOiBcImludmFsaWRcIiwgbWVzc2FnZSB9XSA6IFtdO1xuICB9KTtcbiAgaWYgKGJyb2tlbi5sZW5ndGggPiAwKSB0aHJvdyBuZXcgUHJvYmxlbSg0MjIsIFwiaW52YWxpZFwiLCBcIlwiLCBicm9rZW4pO1xuICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKFxuICAgIG5hbWVzLm1hcCgobmFtZSkgPT4ge1xuICAgICAgY29uc3QgcmVhZCA9IHBhcnNlT2JqZWN0KFN0cmluZyh2YWx1ZXNbbmFtZV0gPz8gXCJcIikpO1xuICAgICAgcmV0dXJuIFtuYW1lLCBcInZhbHVlXCIgaW4gcmVhZCA/IHJlYWQudmFsdWUgOiB7fV07XG4gICAgfSksXG4gICk7XG59XG5cbi8qKiBUaGUgZmllbGQsIHdpdGggYSBidXR0b24gdGhhdCBpbmRlbnRzIHdoYXQgc3RhbmRzIGluIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIE9iamVjdEZpZWxkKHtcbiAgZm9ybSxcbiAgbmFtZSxcbiAgbGFiZWwsXG4gIGhpbnQsXG59OiB7XG4gIGZvcm06IEZvcm1TdGF0ZTtcbiAgbmFtZTogc3RyaW5nO1xuICBsYWJlbDogc3RyaW5nO1xuICBoaW50OiBzdHJpbmc7XG59KSB7XG4gIGNvbnN0IGZvcm1hdCA9ICgpID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gZm9ybS50ZXh0KG5hbWUpO1xuICAgIGNvbnN0IGZhdWx0ID0gb2JqZWN0RmF1bHQodGV4dCk7XG4gICAgY29uc3QgcmVhZCA9IHBhcnNlT2JqZWN0KHRleHQpO1xuICAgIGlmIChmYXVsdCkgZm9ybS5mYXVsdHMudmFsdWUgPSB7IC4uLmZvcm0uZmF1bHRzLnZhbHVlLCBbbmFtZV06IGZhdWx0IH07XG4gICAgZWxzZSBpZiAoXCJ2YWx1ZVwiIGluIHJlYWQpIGZvcm0uc2V0KG5hbWUsIHRpZHkocmVhZC52YWx1ZSkpO1xuICB9O1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJvYmplY3QtZmllbGRcIj5cbiAgICAgIDxGaWVsZCBuYW1lPXtuYW1lfSBsYWJlbD17bGFiZWx9IGhpbnQ9e2hpbnR9IHJvd3M9ezZ9IG9wdGlvbmFsIC8+XG4gICAgICA8YnV0dG9uIHR5cGU9XCJidXR0b25cIiBjbGFzcz1cImxpbmtcIiBvbkNsaWNrPXtmb3JtYXR9PlxuICAgICAgICB7dC5zaXRlLmpzb24udGlkeX1cbiAgICAgIDwvYnV0dG9uPlxuICAgIDwvZGl2PlxuICApO1xufVxuIiwgIi8qKiBXaGF0IGEgcmFjayBjYW4gYmUgZG9pbmcuICovXG5leHBvcnQgY29uc3QgU1RBVFVTRVMgPSBbXCJBQ1RJVkVcIiwgXCJTVE9QUEVEXCIsIFwiSU5fUFJPR1JFU1NcIiwgXCJGQUlMRURcIl0gYXMgY29uc3Q7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7QUFPTyxTQUFTLFVBQVUsUUFBZ0IsT0FBbUQ7QUFDM0YsUUFBTSxTQUFTLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDckMsVUFBTSxVQUFVLFlBQVksT0FBTyxPQUFPLElBQUksS0FBSyxFQUFFLENBQUM7QUFDdEQsV0FBTyxVQUFVLENBQUMsRUFBRSxTQUFTLElBQUksSUFBSSxJQUFJLE1BQU0sV0FBVyxRQUFRLENBQUMsSUFBSSxDQUFDO0FBQUEsRUFDMUUsQ0FBQztBQUNELE1BQUksT0FBTyxTQUFTLEVBQUcsT0FBTSxJQUFJLFFBQVEsS0FBSyxXQUFXLElBQUksTUFBTTtBQUNuRSxTQUFPLE9BQU87QUFBQSxJQUNaLE1BQU0sSUFBSSxDQUFDLFNBQVM7QUFDbEIsWUFBTSxPQUFPLFlBQVksT0FBTyxPQUFPLElBQUksS0FBSyxFQUFFLENBQUM7QUFDbkQsYUFBTyxDQUFDLE1BQU0sV0FBVyxPQUFPLEtBQUssUUFBUSxDQUFDLENBQUM7QUFBQSxJQUNqRCxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBR08sU0FBUyxZQUFZO0FBQUEsRUFDMUI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUtHO0FBQ0QsUUFBTSxTQUFTLE1BQU07QUFDbkIsVUFBTSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQzNCLFVBQU0sUUFBUSxZQUFZLElBQUk7QUFDOUIsVUFBTSxPQUFPLFlBQVksSUFBSTtBQUM3QixRQUFJLE1BQU8sTUFBSyxPQUFPLFFBQVEsRUFBRSxHQUFHLEtBQUssT0FBTyxPQUFPLENBQUMsSUFBSSxHQUFHLE1BQU07QUFBQSxhQUM1RCxXQUFXLEtBQU0sTUFBSyxJQUFJLE1BQU0sS0FBSyxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQzNEO0FBQ0EsU0FDRSxrQkFBQyxTQUFJLE9BQU0sZ0JBQ1Q7QUFBQSxzQkFBQyxTQUFNLE1BQVksT0FBYyxNQUFZLE1BQU0sR0FBRyxVQUFRLE1BQUM7QUFBQSxJQUMvRCxrQkFBQyxZQUFPLE1BQUssVUFBUyxPQUFNLFFBQU8sU0FBUyxRQUN6QyxZQUFFLEtBQUssS0FBSyxNQUNmO0FBQUEsS0FDRjtBQUVKOzs7QUMvQ08sSUFBTSxXQUFXLENBQUMsVUFBVSxXQUFXLGVBQWUsUUFBUTsiLAogICJuYW1lcyI6IFtdCn0K
