//! Bodies that are none, by every protocol: cut, changed, coded wrongly, without end, far too large. The
//! client is told so, nothing panics, memory stays bounded.

use super::message::{self, Series};
use super::scale;
use super::watched::Watched;
use crate::context::{Reply, connect, folder, now, read, report};
use std::io::{BufReader, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

/// What a server may have while bodies are worked through: four of 64 MiB at a time on two processors,
/// which may be twice as much while they grow, and 256 MiB that wait for their turn.
const MEMORY: u64 = 768 << 20;

const PROTOBUF: (&str, &str) = ("Content-Type", "application/x-protobuf");
const PROTOBUF_TWO: (&str, &str) =
    ("Content-Type", "application/x-protobuf;proto=io.prometheus.write.v2.Request");
const SNAPPY: (&str, &str) = ("Content-Encoding", "snappy");

/// A good request of a protocol.
struct Good {
    method: &'static str,
    path: String,
    headers: Vec<(&'static str, &'static str)>,
    body: Vec<u8>,
    /// Whether a cut body can be nothing but bad.
    is_whole: bool,
}

/// One of each protocol; those of series have their times from `at` on.
fn all(device: &str, at: i64) -> Vec<Good> {
    let post = |path: &str, headers: &[(&'static str, &'static str)], body: Vec<u8>, is_whole| {
        let (path, headers) = (path.to_owned(), headers.to_vec());
        Good { method: "POST", path, headers, body, is_whole }
    };
    let item = |name: &str, more: &str| {
        format!(r#"{{"device":"{device}","name":"{name}","value":12.5,"units":"W"{more}}}"#)
    };
    let items = |sample: &str| {
        [item("a", ""), item(sample, &format!(r#","time":{at}"#)), item("c", r#","ttl":60"#)]
    };
    let influx = format!("cpu,host=box,cpu=cpu0 idle=98.5,busy=3i,text=\"a b\" {at}000000000\n");
    let list = format!(
        r#"[{{"values":[1.5,null],"dstypes":["gauge","derive"],"dsnames":["x","y"],"time":{at}.5,
        "interval":10,"host":"box","plugin":"load","plugin_instance":"","type":"load",
        "type_instance":"z"}}]"#
    );
    let labels = [("__name__", "up"), ("instance", "box:9100"), ("site", "north")];
    let samples = [(1.0, at * 1_000), (2.0, at * 1_000 + 500)];
    let series = [Series { labels: &labels, samples: &samples }];
    let (one, two) = (message::one(&series), message::two(&series));
    let gzip = gzip(influx.as_bytes());
    let zstd = zstd::stream::encode_all(influx.as_bytes(), 1).unwrap();
    vec![
        Good {
            method: "PUT",
            path: format!("/{device}/metrics"),
            headers: Vec::new(),
            body: report(r#""name":"load","value":0.25"#).into_bytes(),
            is_whole: true,
        },
        post("/metrics", &[], format!("[{}]", items("b").join(",")).into_bytes(), true),
        post("/metrics", &[], items("d").join("\n").into_bytes(), false),
        post("/write", &[], influx.clone().into_bytes(), false),
        post("/api/v2/write", &[("Content-Encoding", "gzip")], gzip, true),
        post("/write", &[("Content-Encoding", "zstd")], zstd, true),
        post("/api/v1/write", &[PROTOBUF, SNAPPY], message::snappy(&one), true),
        post("/api/v1/write", &[PROTOBUF_TWO, SNAPPY], message::snappy(&two), true),
        // Without a coding the decoder of the messages meets the bytes itself.
        post("/api/v1/write", &[PROTOBUF], one, false),
        post("/api/v1/write", &[PROTOBUF_TWO], two, false),
        post("/collectd", &[], list.into_bytes(), true),
    ]
}

/// Numbers that are the same in each run: Steele and others' SplitMix.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ mixed >> 31) % limit as u64) as usize
    }
}

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

/// A kept connection, and another one when the server has ended it.
struct Kept<'a> {
    watched: &'a Watched,
    bearer: String,
    stream: BufReader<TcpStream>,
}

impl<'a> Kept<'a> {
    fn new(watched: &'a Watched) -> Self {
        let bearer = format!("Bearer {}", watched.server.token);
        Self { watched, bearer, stream: BufReader::new(connect(watched.server.reporting)) }
    }

    /// The status of a request of `good` with this body in place of its own.
    #[track_caller]
    fn status(&mut self, good: &Good, body: &[u8]) -> u16 {
        let token = [("Host", "x"), ("Authorization", self.bearer.as_str())];
        let headers = [&token[..], &good.headers].concat();
        crate::context::write(self.stream.get_mut(), good.method, &good.path, &headers, body);
        let reply = read(&mut self.stream).expect("an answer");
        if reply.header("connection") == "close" {
            self.stream = BufReader::new(connect(self.watched.server.reporting));
        }
        reply.status
    }
}

#[test]
fn bodies_that_are_cut_or_changed_are_refused_and_do_no_harm() {
    let folder = folder();
    let watched = Watched::start(folder.path(), &[]);
    let device = watched.server.register("box");
    let mut kept = Kept::new(&watched);
    for good in all(&device, now()) {
        let status = kept.status(&good, &good.body);
        assert!(matches!(status, 200 | 204), "{} {status}", good.path);
    }
    let mut random = Random(1);
    let (mut cut, mut changed, mut refused) = (0, 0, 0);
    for good in all(&device, now() + 10) {
        // An empty body is one of no lines.
        for length in 1..good.body.len() {
            let status = kept.status(&good, &good.body[..length]);
            let is_taken = status == 200 || status == 204 || status == 207;
            let is_refused = (400..500).contains(&status) && status != 429;
            let place = format!("{} {:?} cut at {length}: {status}", good.path, good.headers);
            // Of an array what is before the cut counts, the body as a whole is refused in part.
            assert!(is_refused || (is_taken && (!good.is_whole || status == 207)), "{place}");
            (cut, refused) = (cut + 1, refused + usize::from(is_refused));
        }
    }
    for good in all(&device, now() + 20) {
        for _ in 0..scale(300, 1) {
            let mut body = good.body.clone();
            for _ in 0..1 + random.below(3) {
                let at = random.below(body.len());
                match random.below(4) {
                    0 => body[at] = random.below(256) as u8,
                    1 => body[at] ^= 1 << random.below(8),
                    2 => body.insert(at, random.below(256) as u8),
                    _ => body.truncate(at.max(1)),
                }
            }
            let status = kept.status(&good, &body);
            let place = format!("{} {:?}: {status} for {body:?}", good.path, good.headers);
            let is_answer = matches!(status, 200 | 204 | 207) || (400..500).contains(&status);
            assert!(is_answer && status != 429, "{place}");
            (changed, refused) = (changed + 1, refused + usize::from(status >= 400));
        }
    }
    // Plaintext has no answers: the good line behind the bad ones is there.
    let mut lines = TcpStream::connect(watched.graphite).unwrap();
    for _ in 0..scale(300, 1) {
        let mut line = format!("box.load;site=north 1.5 {}\n", now()).into_bytes();
        for _ in 0..1 + random.below(3) {
            let at = random.below(line.len() - 1);
            line[at] = random.below(256) as u8;
        }
        lines.write_all(&line).unwrap();
    }
    lines.write_all(b"\nbox.good 1 -1\n").unwrap();
    watched.server.wait_for(&device, "good");
    println!("{cut} bodies were cut, {changed} changed; {refused} refused");
    for good in all(&device, now() + 30) {
        let status = kept.status(&good, &good.body);
        // A changed digit may have made a sample later than this one, which batches are told.
        assert!(matches!(status, 200 | 204 | 207), "{} {status}", good.path);
    }
    assert!(watched.memory() < 64 << 20, "{}", watched.memory());
    watched.assert_sound();
}

#[test]
fn codings_that_are_others_than_named_are_refused() {
    let folder = folder();
    let watched = Watched::start(folder.path(), &[]);
    let device = watched.server.register("box");
    for good in all(&device, now()).into_iter().filter(|good| good.method == "POST") {
        for (coding, wanted) in
            [("gzip", 400), ("zstd", 400), ("deflate", 400), ("snappy", 400), ("br", 415)]
        {
            if good.headers.contains(&("Content-Encoding", coding)) {
                continue;
            }
            let headers: Vec<_> = good
                .headers
                .iter()
                .copied()
                .filter(|(name, _)| *name != "Content-Encoding")
                .chain([("Content-Encoding", coding)])
                .collect();
            let reply = watched.send("POST", &good.path, &headers, &good.body);
            assert_eq!(reply.status, wanted, "{} as {coding}: {}", good.path, reply.text());
        }
        let twice = [&good.headers[..], &[SNAPPY, ("Content-Encoding", "gzip")]].concat();
        assert_eq!(watched.send("POST", &good.path, &twice, &good.body).status, 415);
    }
    watched.assert_sound();
}

/// The most memory that the server has while `work` is done.
fn most_memory(watched: &Watched, work: impl FnOnce() + Send) -> u64 {
    std::thread::scope(|scope| {
        let work = scope.spawn(work);
        let mut most = 0;
        while !work.is_finished() {
            most = most.max(watched.memory());
            std::thread::sleep(Duration::from_millis(2));
        }
        work.join().unwrap();
        most
    })
}

#[test]
fn bombs_of_every_coding_are_refused_in_bounded_memory() {
    let folder = folder();
    let watched = Watched::start(folder.path(), &[]);
    // 128 MiB of zeros: twice what a body may expand to.
    let zeros = vec![0; 1 << 20];
    let level = flate2::Compression::fast();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), level);
    let mut deflate = flate2::write::ZlibEncoder::new(Vec::new(), level);
    let mut zstd = zstd::stream::write::Encoder::new(Vec::new(), 1).unwrap();
    for _ in 0..128 {
        gzip.write_all(&zeros).unwrap();
        deflate.write_all(&zeros).unwrap();
        zstd.write_all(&zeros).unwrap();
    }
    let bombs = [
        ("gzip", gzip.finish().unwrap()),
        ("deflate", deflate.finish().unwrap()),
        ("zstd", zstd.finish().unwrap()),
        ("snappy", message::snappy(&vec![0; 65 << 20])),
    ];
    let most = most_memory(&watched, || {
        std::thread::scope(|scope| {
            for (coding, bomb) in &bombs {
                for path in ["/metrics", "/write", "/api/v1/write", "/collectd"] {
                    let watched = &watched;
                    scope.spawn(move || {
                        let headers = [("Content-Encoding", *coding)];
                        let reply = watched.send("POST", path, &headers, bomb);
                        assert_eq!(reply.status, 413, "{path} {coding}: {}", reply.text());
                    });
                }
            }
        });
    });
    println!("16 bombs at a time: {} MiB at most", most >> 20);
    assert!(most < MEMORY, "{most} bytes");
    watched.assert_sound();
}

/// The answer to a request whose body is sent while the answer is waited for; the body goes on until
/// the server has had enough, or for so many pieces.
fn reply_to_large(watched: &Watched, head: &str, piece: &[u8], pieces: usize) -> Reply {
    let stream = connect(watched.server.reporting);
    let mut sending = stream.try_clone().unwrap();
    let token = &watched.server.token;
    let head = format!("{head}\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n");
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let _ = sending
                .write_all(head.as_bytes())
                .and_then(|()| (0..pieces).try_for_each(|_| sending.write_all(piece)));
        });
        let mut stream = BufReader::new(stream);
        let reply = read(&mut stream);
        let _ = stream.get_ref().shutdown(Shutdown::Both);
        reply.expect("an answer")
    })
}

/// 64 KiB as a chunk.
fn chunk() -> Vec<u8> {
    [b"10000\r\n", &vec![b'x'; 65_536][..], b"\r\n"].concat()
}

#[test]
fn bodies_that_are_far_too_large_are_refused() {
    let folder = folder();
    let watched = Watched::start(folder.path(), &[]);
    let device = watched.server.register("box");
    let put = format!("PUT /{device}/metrics HTTP/1.1");
    let posts = ["/metrics", "/write", "/api/v1/write", "/collectd"]
        .map(|path| format!("POST {path} HTTP/1.1"));
    let most = most_memory(&watched, || {
        std::thread::scope(|scope| {
            for start in posts.iter().chain([&put]) {
                let watched = &watched;
                scope.spawn(move || {
                    // 40 MiB, which it says beforehand, and which it does not.
                    let said = format!("{start}\r\nContent-Length: 41943040");
                    let reply = reply_to_large(watched, &said, &[b'x'; 65_536], 640);
                    assert_eq!(reply.status, 413, "{said}: {}", reply.text());
                    let chunked = format!("{start}\r\nTransfer-Encoding: chunked");
                    let reply = reply_to_large(watched, &chunked, &chunk(), 640);
                    assert_eq!(reply.status, 413, "{chunked}: {}", reply.text());
                });
            }
        });
    });
    println!("10 bodies of 40 MiB: {} MiB at most", most >> 20);
    assert!(most < MEMORY, "{most} bytes");
    watched.assert_sound();
}

#[test]
fn bodies_without_end_are_few_and_not_waited_for() {
    const COUNT: usize = 12;
    let folder = folder();
    let watched = Watched::start(folder.path(), &[]);
    let device = watched.server.register("box");
    let statuses = std::thread::scope(|scope| {
        let without_end = || {
            let head = "POST /write HTTP/1.1\r\nTransfer-Encoding: chunked";
            let reply = reply_to_large(&watched, head, &chunk(), 2);
            let says = if reply.status == 429 { "there is memory for" } else { "i/o timeout" };
            assert!(reply.text().contains(says), "{}", reply.text());
            reply.status
        };
        let clients: Vec<_> = (0..COUNT).map(|_| scope.spawn(without_end)).collect();
        // Reports, and bodies that say their length, go in meanwhile.
        while clients.iter().any(|client| !client.is_finished()) {
            watched.server.report(&device, "load", 1.0);
            let reply = watched.send("POST", "/write", &[], b"cpu,host=box idle=1\n");
            assert_eq!(reply.status, 204, "{}", reply.text());
            std::thread::sleep(Duration::from_millis(200));
        }
        clients.into_iter().map(|client| client.join().unwrap()).collect::<Vec<u16>>()
    });
    // 256 MiB of bodies, each of which may become 32 MiB.
    assert_eq!(statuses.iter().filter(|status| **status == 400).count(), 7, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 429).count(), COUNT - 7);
    watched.assert_sound();
}
