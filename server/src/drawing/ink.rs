//! The colours of the drawing: those of the page's own, so that a report looks like what one sees.

/// How everything is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    /// On white.
    Light,
    /// On black.
    Dark,
}

macro_rules! inks {
    ($($(#[$about:meta])* $name:ident = $light:literal, $dark:literal;)*) => {
        /// What has a colour.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Ink { $($(#[$about])* $name,)* }

        impl Ink {
            /// Its colour.
            pub(super) const fn of(self, theme: Theme) -> &'static str {
                match (self, theme) {
                    $((Self::$name, Theme::Light) => $light, (Self::$name, Theme::Dark) => $dark,)*
                }
            }
        }
    };
}

inks! {
    Floor = "#f5f6f8", "#0e1217";
    Text = "#18202b", "#e6eaf0";
    Quiet = "#545f6e", "#9aa6b6";
    Post = "#cfd5dd", "#2b333e";
    PostLight = "#dde2e9", "#343d49";
    PostLine = "#aab3bf", "#465160";
    Rail = "#e9ecf0", "#1d242d";
    Hole = "#a9b1bc", "#4d5867";
    Bay = "#e4e8ed", "#0c1015";
    BayLine = "#d6dbe2", "#1a2028";
    Unit = "#66707d", "#8793a3";
    Body = "#fbfcfd", "#333c48";
    BodyLow = "#eef1f4", "#29313b";
    BodyLine = "#b4bdc8", "#4d5968";
    Plate = "#dce2e9", "#232a33";
    PlateLine = "#b4bdc9", "#434e5c";
    Shadow = "#8b96a5", "#57636f";
    Deep = "#5d6877", "#161b22";
    Socket = "#475261", "#0d1116";
    Metal = "#c9d0d9", "#6b7786";
    Lit = "#22a06b", "#4cc38a";
    Blue = "#3b82d6", "#6ba6ff";
    Good = "#16754a", "#4cc38a";
    Warn = "#8a5200", "#e4b04c";
    Bad = "#b3261e", "#ff8d83";
    Info = "#1d5fc4", "#6ba6ff";
    Pause = "#6741b5", "#b9a2f7";
    Off = "#5f6a78", "#94a0af";
    Label = "#ffffff", "#161b22";
}
