//! Files as people write them, and each rule broken once.

use super::*;

/// The existing daemon's file, as it is installed.
const EXISTING: &str = "\
---
# comment
log_level: info
log_file: /app/log/metric-reporting-daemon.log
shared_secret_file: /opt/concertim/etc/secret
api:
  ip: 0.0.0.0
  port: 3000
  read_timeout: 100ms
  write_timeout: 10s
  idle_timeout: 120s
dsm:
  frequency: 30s
  throttle: 5s
visualizer_api:
  auth_url: http://visualisation:7000/users/sign_in.json
  username: admin
  password: 0123
  data_source_map_url: http://visualisation:7000/api/v1/data-source-maps
  skip_certificate_check: true
rrd:
  cluster_name: unspecified
  grid_name: unspecified
  directory: /var/lib/metric-reporting-daemon/rrds/
  rrd_tool_path: /usr/bin/rrdtool
  step: 15s
";

#[test]
fn the_existing_file_is_read() {
    let file = File::read(EXISTING).unwrap();
    assert_eq!(file.warnings, [""; 0]);
    assert_eq!(file.log.level, Some(Level::Info));
    assert_eq!(file.log.file, Some("/app/log/metric-reporting-daemon.log".into()));
    assert_eq!(file.shared_secret_file, Some("/opt/concertim/etc/secret".into()));
    assert_eq!(file.api.ip, Some("0.0.0.0".parse().unwrap()));
    assert_eq!(file.api.port, Some(3000));
    assert_eq!(file.api.read_timeout, Some(Duration::from_millis(100)));
    assert_eq!(file.api.write_timeout, Some(Duration::from_secs(10)));
    assert_eq!(file.api.idle_timeout, Some(Duration::from_secs(120)));
    assert_eq!(file.device_map.frequency, Some(Duration::from_secs(30)));
    assert_eq!(file.device_map.throttle, Some(Duration::from_secs(5)));
    assert_eq!(file.device_map.testdata, None);
    // As it was written, and not the number 123 or 83.
    assert_eq!(file.visualizer.password.as_deref(), Some("0123"));
    assert!(file.visualizer.skip_certificate_check);
    assert!(!format!("{file:?}").contains("0123"), "the password is in a message");
    assert_eq!(file.rrd.step, Some(15));
    assert_eq!(file.rrd.directory, Some("/var/lib/metric-reporting-daemon/rrds/".into()));
    assert_eq!((file.reads, file.layout, file.admin), (None, None, None));
    assert_eq!(file.agents, Agents::default());
}

#[test]
fn keys_of_ours_are_read() {
    let file = File::read(
        "reads: token\n\
         layout: columns\n\
         admin: {ip: 127.0.0.1, port: 9464}\n\
         limits: {body_bytes: 2048, expanded_bytes: 4096, series_per_device: 5, series: 6, \
         requests_per_second: 0.5, burst: 8}\n\
         log_format: json\n\
         agents:\n  \
           devices: register\n  \
           influx: {device_tags: [host, node], separator: _}\n  \
           prometheus: {device_labels: [a], strip_port: false, ignore_labels: []}\n  \
           graphite: {ip: '::1', port: 2003, device_segment: 1, prefix: 'servers.'}\n  \
           collectd: {separator: '/'}\n",
    )
    .unwrap();
    assert_eq!((file.reads, file.layout), (Some(Reads::Token), Some(LayoutKind::Columns)));
    assert_eq!(file.admin, Some("127.0.0.1:9464".parse().unwrap()));
    assert_eq!(file.log.format, Some(LogFormat::Json));
    let limits = Limits {
        body_bytes: Some(2_048),
        expanded_bytes: Some(4_096),
        series_per_device: Some(5),
        series: Some(6),
        requests_per_second: Some(0.5),
        burst: Some(8),
    };
    assert_eq!(file.limits, limits);
    let Agents { devices, influx, prometheus, graphite, collectd } = file.agents;
    assert_eq!(devices, Some(Strangers::Register));
    assert_eq!((influx.device_tags.len(), &*influx.separator), (2, "_"));
    assert_eq!((&*prometheus.device_labels, prometheus.strip_port), (&["a".to_owned()][..], false));
    assert!(prometheus.ignore_labels.is_empty());
    let graphite = graphite.unwrap();
    assert_eq!(graphite.listen, "[::1]:2003".parse().unwrap());
    assert_eq!((graphite.device_segment, &*graphite.prefix), (1, "servers."));
    assert_eq!(collectd.separator, "/");
}

#[test]
fn keys_without_values_are_absent_and_unknown_ones_told() {
    for text in ["", "# nothing\n", "---\n", "api:\nrrd:\n  step:\nlog_file: ''\ndsm: ~\n"] {
        let file = File::read(text).unwrap();
        assert_eq!((file.api, file.rrd), (Api::default(), Rrd::default()), "{text:?}");
        assert_eq!(file.log.file, None);
    }
    let file = File::read("colour: {red: [1, 2]}\napi: {port: 1, speed: 9}\n").unwrap();
    assert_eq!(file.api.port, Some(1));
    assert_eq!(
        file.warnings,
        ["the key colour is not known, and ignored", "the key api.speed is not known, and ignored"]
    );
    let file = File::read("log_level: loud\n").unwrap();
    assert_eq!(file.log.level, None);
    assert_eq!(file.warnings, ["log_level: \"loud\" is no level; it is info now"]);
}

#[test]
fn faults_name_line_key_and_rule() {
    for (text, says) in [
        ("api:\n  read_timeout: 15\n", "line 2: api.read_timeout: the number \"15\" has no unit"),
        ("rrd: {step: 0s}\n", "line 1: rrd.step: a step is whole seconds, from 1s to 300s"),
        ("rrd: {step: 1.5s}\n", "line 1: rrd.step: a step is whole seconds"),
        ("rrd: {step: 301s}\n", "line 1: rrd.step: a step is whole seconds"),
        ("rrd: {cluster_name: ''}\n", "line 1: rrd.cluster_name: a name has 1 to 255 bytes"),
        ("dsm: {frequency: 0s}\n", "line 1: dsm.frequency: it has to be more than nothing"),
        ("a: 1\napi: {port: 1}\na: 2\n", "line 3: duplicate mapping key: a"),
        ("api:\n  port: 1\n  port: 2\n", "line 3: duplicate mapping key: port"),
        ("api: {port: 65536}\n", "line 1: api.port: \"65536\" is no port"),
        ("api: {ip: here}\n", "line 1: api.ip: \"here\" is no IP address"),
        ("api: 5\n", "line 1: "),
        ("api: 5\n", "expected keys with values below api"),
        ("- 1\n", "expected keys with values"),
        ("log_level:\n  a: 1\n", "line 2: log_level has to be one value"),
        ("log_file: [a]\n", "line 1: log_file has to be one value"),
        (
            "agents: {influx: {device_tags: a}}\n",
            "line 1: agents.influx.device_tags has to be a list",
        ),
        ("agents: {influx: {device_tags: []}}\n", "there has to be one at least"),
        ("agents: {influx: {device_tags: ['']}}\n", "a name is empty"),
        ("reads: closed\n", "line 1: reads: \"closed\" is none of open, token"),
        ("layout: rows\n", "line 1: layout: \"rows\" is none of columns, rrd-tree"),
        ("admin: {ip: 127.0.0.1}\n", "admin.ip is given, and admin.port is not"),
        ("agents: {graphite: {prefix: a}}\n", "without ip and port nothing comes in"),
        ("limits: {series: 0}\n", "line 1: limits.series: \"0\" is no whole number from 1 to"),
        ("limits: {burst: 5}\n", "limits.burst is given, and limits.requests_per_second is not"),
        (
            "limits: {requests_per_second: 0}\n",
            "line 1: limits.requests_per_second: \"0\" is no number from 0.001 to 1000000",
        ),
        ("limits: {requests_per_second: nan}\n", "\"nan\" is no number from"),
        ("limits: {requests_per_second: 2e6}\n", "\"2e6\" is no number from"),
        (
            "limits: {requests_per_second: 1, burst: 1000001}\n",
            "limits.burst: \"1000001\" is no whole number from 1 to 1000000",
        ),
        ("limits: {body_bytes: 1e6}\n", "\"1e6\" is no whole number"),
        ("visualizer_api: {skip_certificate_check: maybe}\n", "neither true nor false"),
        ("oidc: {issuer: 'https://a'}\n", "oidc.client_id is missing"),
        ("oidc: {client_secret_file: a}\n", "oidc.issuer is missing"),
        ("oidc: {scopes: [email]}\n", "line 1: oidc.scopes: openid has to be among them"),
        ("oidc: {users: all}\n", "line 1: oidc.users: \"all\" is none of known, create"),
        ("api: {\n", "line "),
        ("a: 1\n---\nb: 1\n", "line "),
    ] {
        let error = File::read(text).unwrap_err();
        assert!(error.contains(says), "{text:?}: {error}");
        assert!(!error.contains('\n'), "{error}");
    }
}

#[test]
fn a_provider_to_sign_in_at() {
    assert_eq!(File::read("oidc:\n").unwrap().oidc, None);
    let text = "oidc: {issuer: 'https://a', client_id: b, redirect_url: 'https://c'}\n";
    let oidc = File::read(text).unwrap().oidc.unwrap();
    let told = (&*oidc.issuer, &*oidc.client_id, &*oidc.redirect_url);
    assert_eq!(told, ("https://a", "b", "https://c"));
    assert_eq!((oidc.client_secret_file, oidc.users), (None, OidcUsers::Known));
    assert_eq!(oidc.scopes, ["openid", "email", "profile"]);
    let text =
        "oidc: {issuer: a, client_id: b, redirect_url: c, scopes: [openid], users: create}\n";
    let oidc = File::read(text).unwrap().oidc.unwrap();
    assert_eq!((oidc.users, oidc.scopes), (OidcUsers::Create, vec!["openid".to_owned()]));
}

#[test]
fn a_file_is_named_in_its_faults() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.yml");
    let error = File::open(&path).unwrap_err().to_string();
    assert_eq!(error, format!("there is no configuration file {}", path.display()));
    durable::replace(&path, b"x: \xff\n", 0o600).unwrap();
    assert_eq!(
        File::open(&path).unwrap_err().to_string(),
        format!("{}: it is not UTF-8", path.display())
    );
    let long = vec![b'#'; usize::try_from(FILE_BYTES_MAX).unwrap() + 1];
    durable::replace(&path, &long, 0o600).unwrap();
    assert!(File::open(&path).unwrap_err().to_string().contains("is the most"));
    durable::replace(&path, b"x: 1\n", 0o600).unwrap();
    let warning = format!("{}: the key x is not known, and ignored", path.display());
    assert_eq!(File::open(&path).unwrap().warnings, [warning]);
}

#[test]
fn broken_texts_are_faults_of_one_line() {
    let check = |text: &str| {
        if let Err(error) = File::read(text) {
            assert!(!error.is_empty() && !error.contains('\n'), "{text:?}: {error}");
        }
    };
    for (end, _) in EXISTING.char_indices() {
        check(&EXISTING[..end]);
        for c in ["\t", "\0", ":", "[", "{", "&", "*", "!", "\"", "\n", "\u{7f}", "- "] {
            check(&format!("{}{c}{}", &EXISTING[..end], &EXISTING[end + 1..]));
        }
    }
    for deep in ["x: [", "x: {a: ", "api: [", "- ", "? "] {
        let (first, again) = deep.split_at(deep.len() - 1);
        let text = format!("{first}{}", again.repeat(400_000));
        assert!(File::read(&text).is_err(), "{deep}");
        assert!(File::read(&deep.repeat(20_000)).is_err(), "{deep}");
    }
}

#[test]
fn a_bomb_of_aliases_is_refused() {
    let mut text = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (name, of) in ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"].iter().map(|p| p.split_at(1))
    {
        let alias = format!("*{name}");
        text.push_str(&format!("{of}: &{of} [{}]\n", [&*alias; 9].join(", ")));
    }
    text.push_str("agents: {influx: {device_tags: *i}}\n");
    assert!(File::read(&text).is_err());
}
