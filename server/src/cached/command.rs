//! The commands: their names, who may use them, and what HELP says.

use std::fmt;

/// A command of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Update,
    Flush,
    FlushAll,
    Pending,
    Forget,
    Queue,
    Stats,
    Help,
    Ping,
    Batch,
    Fetch,
    FetchBin,
    Info,
    First,
    Last,
    Create,
    List,
    Suspend,
    Resume,
    SuspendAll,
    ResumeAll,
    Quit,
    Tune,
    Dump,
    LastUpdate,
    Counters,
    Auth,
    /// The end of a batch.
    Dot,
    /// A record of the journal, which the original names when it refuses it.
    Wrote,
}

/// What is known of a command.
pub(super) struct Row {
    pub(super) command: Command,
    pub(super) name: &'static str,
    /// Its line in HELP; empty for those that HELP leaves out.
    pub(super) usage: &'static str,
    /// What HELP says about it, line by line.
    about: &'static str,
    /// Whether BATCH takes it.
    pub(super) in_batch: bool,
}

const fn row(
    command: Command,
    name: &'static str,
    usage: &'static str,
    in_batch: bool,
    about: &'static str,
) -> Row {
    Row { command, name, usage, about, in_batch }
}

/// Every command: the original's in its order, then those of later versions and ours.
pub(super) const COMMANDS: [Row; 29] = [
    row(
        Command::Update,
        "UPDATE",
        "UPDATE <filename> <values> [<values> ...]",
        true,
        "Takes values for a file; they are written later, many at once.\n\
         <values> is <time>:<value>[:<value>...], the time in seconds since 1970.\n\
         A time that is not after the last, a wrong number of values and a value\n\
         that is no number are refused at once; values before it are kept.",
    ),
    row(
        Command::Flush,
        "FLUSH",
        "FLUSH <filename>",
        true,
        "Writes a file's values now and answers when they are written,\n\
         or says which were refused.",
    ),
    row(Command::FlushAll, "FLUSHALL", "FLUSHALL", false, "Starts to write all values."),
    row(
        Command::Pending,
        "PENDING",
        "PENDING <filename>",
        false,
        "Shows the values of a file that are not written yet.",
    ),
    row(
        Command::Forget,
        "FORGET",
        "FORGET <filename>",
        true,
        "Drops a file's values that are not written yet.",
    ),
    row(
        Command::Queue,
        "QUEUE",
        "QUEUE",
        false,
        "Shows the files that wait to be written: <number of values> <filename>.",
    ),
    row(
        Command::Stats,
        "STATS",
        "STATS",
        false,
        "Shows what was received and written since the start.",
    ),
    row(Command::Help, "HELP", "HELP [<command>]", false, "Shows all commands, or explains one."),
    row(Command::Ping, "PING", "PING", false, "Answers PONG."),
    row(
        Command::Batch,
        "BATCH",
        "BATCH",
        false,
        "Takes commands without an answer to each, until a line with a dot.\n\
         Then the number of errors follows, and for each a line:\n\
         <number of the command> <message>. Allowed are UPDATE, FLUSH, FORGET,\n\
         CREATE, SUSPEND, RESUME, SUSPENDALL, RESUMEALL and QUIT.",
    ),
    row(
        Command::Fetch,
        "FETCH",
        "FETCH <file> <CF> [<start> [<end>] [<column>...]]",
        false,
        "Shows rows of a file as text, its values written before. Times are\n\
         seconds since 1970, or before now when they are not above 0.",
    ),
    row(
        Command::FetchBin,
        "FETCHBIN",
        "FETCHBIN <file> <CF> [<start> [<end>] [<column>...]]",
        false,
        "Shows rows of a file as doubles, column by column.",
    ),
    row(
        Command::Info,
        "INFO",
        "INFO <filename>",
        false,
        "Shows what a file's header says: <key> <type> <value>, with type\n\
         0 number, 1 count, 2 text, 3 integer.",
    ),
    row(
        Command::First,
        "FIRST",
        "FIRST <filename> <rra index>",
        false,
        "Shows the time of the first row of an archive.",
    ),
    row(
        Command::Last,
        "LAST",
        "LAST <filename>",
        false,
        "Shows the time of the last value in whole seconds, written or not.",
    ),
    row(
        Command::Create,
        "CREATE",
        "CREATE <filename> [-b start] [-s step] [-O] <DS definitions> <RRA definitions>",
        true,
        "Creates a file, as 'rrdtool create' does: -b seconds since 1970,\n\
         -s seconds, -O not over an existing file, -r a source, -t a template.",
    ),
    row(
        Command::List,
        "LIST",
        "LIST [RECURSIVE] /[<path>]",
        false,
        "Shows the files and folders in a folder below the base,\n\
         or with RECURSIVE the files in it and in all folders below.",
    ),
    row(
        Command::Suspend,
        "SUSPEND",
        "SUSPEND <filename>",
        true,
        "Keeps a file's values in memory until RESUME.",
    ),
    row(Command::Resume, "RESUME", "RESUME <filename>", true, "Ends SUSPEND."),
    row(Command::SuspendAll, "SUSPENDALL", "SUSPENDALL", true, "SUSPEND for all files."),
    row(Command::ResumeAll, "RESUMEALL", "RESUMEALL", true, "RESUME for all files."),
    row(Command::Quit, "QUIT", "QUIT", true, "Ends the connection."),
    row(
        Command::Tune,
        "TUNE",
        "TUNE <filename> [options]",
        false,
        "Changes a file, as 'rrdtool tune' does. The form of RRDtool's clients is\n\
         taken, too: the number of words, the program's name, and options.",
    ),
    row(
        Command::Dump,
        "DUMP",
        "DUMP <filename> [none|xsd|dtd]",
        false,
        "Shows a file as XML and ends the connection.",
    ),
    row(
        Command::LastUpdate,
        "LASTUPDATE",
        "LASTUPDATE <filename>",
        false,
        "Shows time and readings of the last update, its values written before.",
    ),
    row(
        Command::Counters,
        "COUNTERS",
        "COUNTERS",
        false,
        "Shows what STATS has no line for: refused values, bytes in memory.",
    ),
    row(
        Command::Auth,
        "AUTH",
        "AUTH <token>",
        false,
        "Opens a connection over TCP where the daemon asks for a token.",
    ),
    row(Command::Dot, ".", "", true, ""),
    row(Command::Wrote, "WROTE", "", false, ""),
];

/// The command of that name, in any case.
pub(super) fn find(name: &[u8]) -> Option<&'static Row> {
    COMMANDS.iter().find(|row| row.name.as_bytes().eq_ignore_ascii_case(name))
}

impl Command {
    /// What the original answers to a wrong number of words.
    pub(super) fn usage(self) -> String {
        let row = COMMANDS.iter().find(|row| row.command == self);
        format!("Usage: {}", row.map_or("", |row| row.usage))
    }

    fn bit(self) -> u32 {
        let place = COMMANDS.iter().position(|row| row.command == self).unwrap_or(0);
        1u32.checked_shl(u32::try_from(place).unwrap_or(0)).unwrap_or(0)
    }
}

/// HELP, or HELP about a command.
pub(super) fn help(about: Option<&[u8]>) -> String {
    let row = about.and_then(find).filter(|row| !row.usage.is_empty());
    if let Some(row) = row {
        let lines = row.about.lines().count() + 3;
        return format!("{lines} Help for {}\nUsage: {}\n\n{}\n\n", row.name, row.usage, row.about);
    }
    let usages: Vec<_> = COMMANDS.iter().map(|row| row.usage).filter(|u| !u.is_empty()).collect();
    format!("{} Command overview\n{}\n", usages.len(), usages.join("\n"))
}

/// What a socket's clients may do (`-P`).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Permissions(u32);

impl Permissions {
    /// Everything.
    pub(super) const ALL: Self = Self(u32::MAX);

    /// The commands of a list with commas.
    ///
    /// # Errors
    /// The name that no command has.
    pub(super) fn parse(list: &str) -> Result<Self, &str> {
        let mut bits = 0;
        for name in list.split(',') {
            let row = find(name.as_bytes()).ok_or(name)?;
            bits |= row.command.bit();
        }
        Ok(Self(bits))
    }

    /// Whether `command` is allowed; QUIT, HELP and AUTH always are, a dot where BATCH is.
    pub(super) fn allow(self, command: Command) -> bool {
        match command {
            Command::Quit | Command::Help | Command::Auth => true,
            Command::Dot => self.allow(Command::Batch),
            command => self.0 & command.bit() != 0,
        }
    }
}

impl fmt::Debug for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let allowed = COMMANDS.iter().filter(|row| self.allow(row.command));
        f.debug_list().entries(allowed.map(|row| row.name)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn permissions_are_those_named_and_the_way_out() {
        let some = Permissions::parse("UPDATE,batch").unwrap();
        for allowed in [Command::Update, Command::Batch, Command::Dot, Command::Quit, Command::Help]
        {
            assert!(some.allow(allowed), "{allowed:?}");
        }
        for denied in [Command::Flush, Command::Wrote, Command::Create, Command::Dump] {
            assert!(!some.allow(denied), "{denied:?}");
        }
        assert_eq!(Permissions::parse("UPDATE,FOO"), Err("FOO"));
        assert!(!Permissions::parse("PING").unwrap().allow(Command::Dot));
    }

    #[test]
    fn every_help_has_the_lines_that_it_states() {
        for row in &COMMANDS {
            let text = help(Some(row.name.as_bytes()));
            let (first, rest) = text.split_once('\n').unwrap();
            let stated: usize = first.split(' ').next().unwrap().parse().unwrap();
            assert_eq!(rest.matches('\n').count(), stated, "{text}");
        }
    }
}
