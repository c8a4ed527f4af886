//! `completions`: what a shell needs to complete this program's commands and options, made from
//! the tables that the commands read.

use super::arguments::Choice;
use super::{Context, Outcome, VERBS, Verb, refuse};
use std::ffi::OsString;
use std::fmt::Write as _;

pub(super) const VERB: Verb = Verb {
    name: "completions",
    run,
    choices: &[],
    help: "completions bash|zsh|fish
  Prints a script. bash: source it. zsh: put it as _concertim-rrd into a folder of fpath.
  fish: put it as concertim-rrd.fish into ~/.config/fish/completions.",
};

/// A shell, and how its script is made.
type Shell = (&'static str, fn() -> String);

const SHELLS: [Shell; 3] = [("bash", bash), ("zsh", zsh), ("fish", fish)];

fn run(words: &[OsString], context: &mut Context<'_>) -> Outcome {
    let shell = match words {
        [word] => SHELLS.iter().find(|(name, _)| word == name),
        _ => None,
    };
    let Some((_, script)) = shell else {
        return Err(refuse("Usage: completions bash|zsh|fish").into());
    };
    Ok(context.output.write_all(script().as_bytes())?)
}

fn verbs() -> String {
    let names: Vec<&str> = VERBS.iter().map(|verb| verb.name).collect();
    names.join(" ")
}

/// The options of a command as they are typed.
fn options(choices: &[Choice]) -> String {
    let mut words = Vec::new();
    for choice in choices {
        words.push(format!("--{}", choice.long));
        words.extend(choice.short.map(|short| format!("-{}", char::from(short))));
    }
    words.join(" ")
}

fn bash() -> String {
    let mut script = format!(
        "_concertim_rrd() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} options=
    local verbs='{}'
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W \"$verbs help -\" -- \"$word\"))
        return
    fi
    case ${{COMP_WORDS[1]}} in
    help) COMPREPLY=($(compgen -W \"$verbs\" -- \"$word\")); return ;;
    completions) COMPREPLY=($(compgen -W 'bash zsh fish' -- \"$word\")); return ;;
",
        verbs()
    );
    for verb in VERBS.iter().filter(|verb| !verb.choices.is_empty()) {
        let _ = writeln!(script, "    {}) options='{}' ;;", verb.name, options(verb.choices));
    }
    script.push_str(
        "    esac
    case $word in
    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;
    *) COMPREPLY=($(compgen -f -- \"$word\")) ;;
    esac
}
complete -o filenames -F _concertim_rrd concertim-rrd
",
    );
    script
}

fn zsh() -> String {
    let mut script = format!(
        "#compdef concertim-rrd
_concertim_rrd() {{
    local -a verbs options
    verbs=({})
    if ((CURRENT == 2)); then
        compadd -- $verbs help -
        return
    fi
    case $words[2] in
    help) compadd -- $verbs; return ;;
    completions) compadd -- bash zsh fish; return ;;
",
        verbs()
    );
    for verb in VERBS.iter().filter(|verb| !verb.choices.is_empty()) {
        let _ = writeln!(script, "    {}) options=({}) ;;", verb.name, options(verb.choices));
    }
    script.push_str(
        "    esac
    if [[ $words[CURRENT] == -* ]]; then
        compadd -- $options
    else
        _files
    fi
}
if [[ $funcstack[1] == _concertim-rrd ]]; then
    _concertim_rrd \"$@\"
else
    compdef _concertim_rrd concertim-rrd
fi
",
    );
    script
}

fn fish() -> String {
    let mut script = String::new();
    let program = "complete -c concertim-rrd";
    for name in VERBS.iter().map(|verb| verb.name).chain(["help"]) {
        let _ = writeln!(script, "{program} -f -n __fish_use_subcommand -a {name}");
    }
    let seen = |name: &str| format!("-n '__fish_seen_subcommand_from {name}'");
    let _ = writeln!(script, "{program} -f {} -a '{}'", seen("help"), verbs());
    let _ = writeln!(script, "{program} -f {} -a 'bash zsh fish'", seen("completions"));
    for verb in VERBS {
        for choice in verb.choices {
            let _ = write!(script, "{program} {} -l {}", seen(verb.name), choice.long);
            if let Some(short) = choice.short {
                let _ = write!(script, " -s {}", char::from(short));
            }
            script.push_str(if choice.value { " -r\n" } else { "\n" });
        }
    }
    script
}
