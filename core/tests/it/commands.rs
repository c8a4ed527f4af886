//! The reference page of RRDtool's commands.

/// `UPDATE_DOCS=1 ./test reference_page` writes the page anew.
#[test]
#[expect(clippy::disallowed_methods, reason = "whether to write the page is the caller's choice")]
fn the_reference_page_of_the_commands_is_made_from_the_tables() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/reference/rrdtool-commands.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, concertim::command::reference()).unwrap();
    }
    let page = std::fs::read_to_string(path).unwrap_or_default();
    let made = concertim::command::reference();
    assert!(page == made, "{path} is old: UPDATE_DOCS=1 ./test reference_page");
}
