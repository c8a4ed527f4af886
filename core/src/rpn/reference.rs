//! The reference page, made from the table of operators.

use super::operator::{Action, OPERATORS, Operator, StackWork};

/// A group of operators on the page, and which belong to it.
type Group = (&'static str, fn(&Action) -> bool);

const GROUPS: [Group; 5] = [
    ("Values", |action| matches!(action, Action::Constant(_) | Action::Now)),
    ("Arithmetic and choice", |action| {
        matches!(action, Action::One(_) | Action::Two(_) | Action::Three(_))
    }),
    ("Several values", |action| {
        matches!(action, Action::Many(_) | Action::Stack(StackWork::Percent))
    }),
    (
        "The stack",
        |action| matches!(action, Action::Stack(work) if !matches!(work, StackWork::Percent)),
    ),
    ("Series: not in data sources", |action| matches!(action, Action::Row(_))),
];

const HEAD: &str = "# Calculations (RPN)

<!-- Made from core/src/rpn/operator.rs; a test compares the two. -->

An expression is a list of words with commas between them, worked off from left to right: a number or a variable
goes on the stack, an operator takes values from the top of it and puts its result there. `used,total,/,100,*` is
used / total * 100. At the end one value must be left.

A number must have a comma after it (`a,5` is refused; write `5,a,...`), and names of operators are in capitals.
Unknown values make results unknown, but where the table says otherwise.

Data sources of the kind COMPUTE (`DS:share:COMPUTE:used,total,/`) calculate from the data sources before them in the
file. They may use all but the last group, whole constants from -32768 to 32767, and at most 19 words. An expression
that cannot leave exactly one value is refused when the file is made.

A count (n) loses its fraction. A count that is negative or unknown is an error, as is one larger than the stack.
";

/// The page `docs/reference/rpn.md`.
#[must_use]
pub fn reference() -> String {
    let mut page = HEAD.to_owned();
    for (title, belongs) in GROUPS {
        page.push_str(&format!(
            "\n## {title}\n\n| operator | stack | what | code |\n|---|---|---|--:|\n"
        ));
        for operator in OPERATORS.iter().filter(|operator| belongs(&operator.action)) {
            let Operator { name, stack, does, code, .. } = operator;
            page.push_str(&format!("| `{name}` | {stack} | {does} | {code} |\n"));
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn names_and_codes_are_unique_and_each_operator_is_in_one_group() {
        let names: HashSet<_> = OPERATORS.iter().map(|operator| operator.name).collect();
        let codes: HashSet<_> = OPERATORS.iter().map(|operator| operator.code).collect();
        assert_eq!((names.len(), codes.len()), (OPERATORS.len(), OPERATORS.len()));
        for operator in &OPERATORS {
            let groups = GROUPS.iter().filter(|(_, belongs)| belongs(&operator.action));
            assert_eq!(groups.count(), 1, "{}", operator.name);
        }
    }
}
