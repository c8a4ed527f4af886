//! Other people's agents, unchanged: Debian's collectd and Prometheus, and curl.

use crate::context::{Server, ask, eventually, folder};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A process that ends with the test.
struct Beside(Child);

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
fn write(path: &Path, text: &str) {
    std::fs::write(path, text).unwrap();
}

/// The names of the current metrics of a device, once one of them is `wanted`.
#[track_caller]
fn metrics(server: &Server, device: &str, wanted: &str) -> Vec<String> {
    eventually(wanted, || {
        let devices = ask(server.main, "GET", "/api/v2/hosts", &[], b"").json();
        let found = devices.as_array()?.iter().find(|one| one["name"] == device)?.clone();
        let id = found["id"].as_str()?;
        let reply = server.get(&format!("/devices/{id}/metrics/current"));
        let values = (reply.status == 200).then(|| reply.json())?;
        let names = values.as_array()?.iter().map(|one| one["name"].as_str().unwrap().to_owned());
        let names: Vec<String> = names.collect();
        names.iter().any(|name| name == wanted).then_some(names)
    })
}

#[test]
fn collectd_reports_with_write_http() {
    let folder = folder();
    let server = Server::start(folder.path());
    let here = folder.path();
    let config = format!(
        "Hostname \"box\"\nFQDNLookup false\nInterval 1\nPIDFile \"{here}/pid\"\n\
         BaseDir \"{here}\"\nPluginDir \"/usr/lib/collectd\"\n\
         TypesDB \"/usr/share/collectd/types.db\"\nLoadPlugin load\nLoadPlugin write_http\n\
         <Plugin write_http>\n<Node \"concertim\">\nURL \"http://{}/collectd\"\n\
         User \"collectd\"\nPassword \"{}\"\nFormat \"JSON\"\nStoreRates true\n\
         BufferSize 1024\nTimeout 5000\n</Node>\n</Plugin>\n",
        server.reporting,
        server.token,
        here = here.display(),
    );
    write(&here.join("collectd.conf"), &config);
    let log = std::fs::File::create(here.join("collectd.log")).unwrap();
    let collectd = Command::new("/usr/sbin/collectd")
        .args(["-f", "-C"])
        .arg(here.join("collectd.conf"))
        .stdout(Stdio::null())
        .stderr(log)
        .spawn();
    let _collectd = Beside(collectd.expect("Debian's collectd-core"));
    let names = metrics(&server, "box", "load.load.shortterm");
    assert_eq!(names, ["load.load.longterm", "load.load.midterm", "load.load.shortterm"]);
}

#[test]
fn prometheus_writes_what_it_scrapes() {
    let folder = folder();
    let server = Server::start(folder.path());
    let here = folder.path();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let config = format!(
        "global: {{scrape_interval: 1s}}\n\
         scrape_configs:\n- job_name: self\n  static_configs: [{{targets: ['{port}'], \
         labels: {{instance: 'watcher:9090'}}}}]\n\
         remote_write:\n- url: http://{}/api/v1/write\n  \
         authorization: {{credentials: {}}}\n  queue_config: {{batch_send_deadline: 1s}}\n",
        server.reporting, server.token
    );
    write(&here.join("prometheus.yml"), &config);
    let log = std::fs::File::create(here.join("prometheus.log")).unwrap();
    let prometheus = Command::new("prometheus")
        .arg(format!("--config.file={}", here.join("prometheus.yml").display()))
        .arg(format!("--storage.tsdb.path={}", here.join("tsdb").display()))
        .arg(format!("--web.listen-address={port}"))
        .stdout(Stdio::null())
        .stderr(log)
        .spawn();
    let _prometheus = Beside(prometheus.expect("Debian's prometheus"));
    let names = metrics(&server, "watcher", "go_goroutines");
    assert!(names.len() > 300, "{} metrics", names.len());
    assert!(names.iter().any(|name| name == "go_gc_duration_seconds{quantile=\"0.5\"}"));
    // What it is told is what it counts.
    let metric = "prometheus_remote_storage_samples_failed_total";
    let failed = names.iter().find(|name| name.starts_with(metric)).unwrap();
    let values = server.get(&format!("/metrics/{}/current", encode(failed))).json();
    assert_eq!(values[0]["value"], 0, "{values}");
}

/// A name as a segment of a path.
fn encode(name: &str) -> String {
    name.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn curl_reports_in_a_line() {
    let folder = folder();
    let server = Server::start(folder.path());
    let device = server.register("box");
    let curl = |arguments: &[&str]| {
        let output = Command::new("curl")
            .args(["--silent", "--fail-with-body", "--header"])
            .arg(format!("Authorization: Bearer {}", server.token))
            .args(arguments)
            .output()
            .expect("Debian's curl");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let to = format!("http://{}", server.reporting);
    let item = format!(r#"{{"device":"{device}","name":"load","value":0.5}}"#);
    let said = curl(&["--data-binary", &item, &format!("{to}/metrics")]);
    assert_eq!(said, "{\"status\":200,\"accepted\":1,\"refused\":0,\"items\":[]}\n");
    curl(&["--data-binary", "cpu,host=box idle=5", &format!("{to}/write")]);
    metrics(&server, "box", "cpu.idle");
    metrics(&server, "box", "load");
}
