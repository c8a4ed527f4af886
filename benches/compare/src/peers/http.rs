//! Enough of HTTP/1.1 for a peer on this machine: one connection, one request at a time.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

/// Largest answer that is read: 1,000 series of an hour are some 10 MB.
const ANSWER_MAX: u64 = 256 << 20;

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// A connection.
#[derive(Debug)]
pub(crate) struct Client {
    stream: BufReader<TcpStream>,
    /// The request, and each line of its answer, in room that is kept: what this costs is taken from
    /// the processors of those that are measured.
    request: Vec<u8>,
    line: Vec<u8>,
}

impl Client {
    /// Connects to a port of this machine.
    ///
    /// # Errors
    /// When nobody listens.
    pub(crate) fn connect(port: u16) -> Result<Self, String> {
        let stream = TcpStream::connect(("127.0.0.1", port)).map_err(text)?;
        stream.set_nodelay(true).map_err(text)?;
        Ok(Self { stream: BufReader::new(stream), request: Vec::new(), line: Vec::new() })
    }

    /// Sends a request, and answers what comes back with a status of 2xx.
    ///
    /// # Errors
    /// Another status, or what is no HTTP.
    pub(crate) fn send(
        &mut self,
        method: &str,
        path: &str,
        headers: &str,
        body: &[u8],
    ) -> Result<Vec<u8>, String> {
        self.ask(method, path, headers, body, |_, _| ())
    }

    /// The same with the lines of the answer's head, of which names are in small letters.
    ///
    /// # Errors
    /// See [`Client::send`].
    pub(crate) fn exchange(
        &mut self,
        method: &str,
        path: &str,
        headers: &str,
        body: &[u8],
    ) -> Result<(String, Vec<u8>), String> {
        let mut head = String::new();
        let answer = self.ask(method, path, headers, body, |name, value| {
            head += &format!("{}: {value}\n", name.to_ascii_lowercase());
        })?;
        Ok((head, answer))
    }

    /// Sends a request; `each` is called with the headers of its answer.
    fn ask(
        &mut self,
        method: &str,
        path: &str,
        headers: &str,
        body: &[u8],
        mut each: impl FnMut(&str, &str),
    ) -> Result<Vec<u8>, String> {
        let length = body.len();
        self.request.clear();
        write!(
            self.request,
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n{headers}\r\n"
        )
        .map_err(text)?;
        self.request.extend_from_slice(body);
        self.stream.get_mut().write_all(&self.request).map_err(text)?;
        let status = self.line()?;
        let refused = match status.split(' ').nth(1) {
            Some(code) if code.starts_with('2') => None,
            _ => Some(status.to_owned()),
        };
        let (mut length, mut chunked) = (None, false);
        while let Some((name, value)) = self.line()?.split_once(':') {
            let value = value.trim();
            if name.eq_ignore_ascii_case("content-length") {
                length = Some(number(value, 10)?);
            } else if name.eq_ignore_ascii_case("transfer-encoding") {
                chunked = value.eq_ignore_ascii_case("chunked");
            }
            each(name, value);
        }
        let mut answer = Vec::new();
        if chunked {
            loop {
                let length = number(self.line()?, 16)?;
                self.take(length, &mut answer)?;
                self.line()?;
                if length == 0 {
                    break;
                }
            }
        } else {
            self.take(length.unwrap_or(0), &mut answer)?;
        }
        match refused {
            None => Ok(answer),
            Some(status) => Err(format!("{path}: {status}: {}", String::from_utf8_lossy(&answer))),
        }
    }

    fn take(&mut self, length: u64, answer: &mut Vec<u8>) -> Result<(), String> {
        if length > ANSWER_MAX {
            return Err(format!("an answer of {length} bytes, and {ANSWER_MAX} is the most"));
        }
        let read = self.stream.by_ref().take(length).read_to_end(answer).map_err(text)?;
        if u64::try_from(read).ok() != Some(length) {
            return Err("the answer ends too early".to_owned());
        }
        Ok(())
    }

    fn line(&mut self) -> Result<&str, String> {
        self.line.clear();
        self.stream.by_ref().take(65_536).read_until(b'\n', &mut self.line).map_err(text)?;
        if self.line.is_empty() {
            return Err("the connection was closed".to_owned());
        }
        str::from_utf8(&self.line).map(str::trim_end).map_err(text)
    }
}

fn number(value: &str, radix: u32) -> Result<u64, String> {
    u64::from_str_radix(value.trim(), radix).map_err(|_| format!("'{value}' is no length"))
}
