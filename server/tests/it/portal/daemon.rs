//! A metric reporting daemon with the values of the recordings: a real server, over HTTP.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};

/// The metrics, by path.
const ANSWERS: &[(&str, u16, &str)] = &[
    (
        "/metrics/unique",
        200,
        r#"[{"id":"cpu.load","name":"cpu.load","units":"%","nature":"volatile","min":1,"max":97.5},
            {"id":"os","name":"os","units":"","nature":"constant","min":null,"max":null},
            {"id":"a.b","name":"a.b","units":"","nature":"volatile","min":0,"max":0}]"#,
    ),
    (
        "/metrics/cpu.load/current",
        200,
        r#"[{"id":"11111111-1111-1111-1111-111111111111","value":42.5},
            {"id":"22222222-2222-2222-2222-222222222222","value":7}]"#,
    ),
];

/// The history of these metrics.
const HISTORIES: &[(&str, u16, &str)] = &[
    ("cpu.load", 200, ROWS),
    ("my%20metric%2Fx", 200, ROWS),
    (
        "nulls",
        200,
        r#"[{"timestamp":1700000000,"value":null},{"timestamp":1700000015,"value":false}]"#,
    ),
    ("boom", 500, "{}"),
];

const ROWS: &str = r#"[{"timestamp":1700000000,"value":1.5},{"timestamp":1700000015,"value":null},{"timestamp":1700000030,"value":3}]"#;

/// Starts it; it runs until the test's process ends.
pub(super) fn start() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || serve(stream));
        }
    });
    address
}

fn serve(stream: TcpStream) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut writer = stream;
    loop {
        let mut head = Vec::new();
        loop {
            let mut line = String::new();
            match reader.read_line(&mut line) {
                Ok(0) | Err(_) => return,
                Ok(_) if line == "\r\n" => break,
                Ok(_) => head.push(line),
            }
        }
        let path = head[0].split(' ').nth(1).unwrap();
        assert!(head.iter().any(|line| line.to_lowercase().starts_with("authorization: bearer ")));
        let (status, body) = answer(path);
        let length = body.len();
        let answer = format!("HTTP/1.1 {status} -\r\nContent-Length: {length}\r\n\r\n{body}");
        if writer.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

fn answer(path: &str) -> (u16, &'static str) {
    let found = |(_, status, body): &(&str, u16, &'static str)| (*status, *body);
    if let Some(answer) = ANSWERS.iter().find(|(of, ..)| *of == path) {
        return found(answer);
    }
    let parts: Vec<&str> = path.split('/').collect();
    match parts[..] {
        ["", "devices", _, "metrics", metric, "historic", "last", "hour"]
        // Two whole days in UTC.
        | ["", "devices", _, "metrics", metric, "historic", "1793491200", "1793663999"] => {
            HISTORIES.iter().find(|(of, ..)| *of == metric).map_or((404, "{}"), found)
        }
        _ => (404, "{}"),
    }
}
