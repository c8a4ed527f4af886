//! Calculations: their reference page, and the expressions of data sources and of series against
//! `rrdtool`.

mod compute;

/// `UPDATE_DOCS=1 ./test reference_page` writes the page anew.
#[test]
#[expect(clippy::disallowed_methods, reason = "whether to write the page is the caller's choice")]
fn the_reference_page_is_made_from_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/reference/rpn.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, concertim::rpn::reference()).unwrap();
    }
    let page = std::fs::read_to_string(path).unwrap_or_default();
    assert!(page == concertim::rpn::reference(), "{path} is old: UPDATE_DOCS=1 ./test reference");
}
