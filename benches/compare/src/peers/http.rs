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
pub(crate) struct Client(BufReader<TcpStream>);

impl Client {
    /// Connects to a port of this machine.
    ///
    /// # Errors
    /// When nobody listens.
    pub(crate) fn connect(port: u16) -> Result<Self, String> {
        let stream = TcpStream::connect(("127.0.0.1", port)).map_err(text)?;
        stream.set_nodelay(true).map_err(text)?;
        Ok(Self(BufReader::new(stream)))
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
        self.exchange(method, path, headers, body).map(|(_, answer)| answer)
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
        let length = body.len();
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n{headers}\r\n"
        )
        .into_bytes();
        request.extend_from_slice(body);
        self.0.get_mut().write_all(&request).map_err(text)?;
        let status = self.line()?;
        let (mut head, mut length, mut chunked) = (String::new(), None, false);
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else { break };
            let (name, value) = (name.to_ascii_lowercase(), value.trim());
            match &*name {
                "content-length" => length = Some(number(value, 10)?),
                "transfer-encoding" => chunked = value.eq_ignore_ascii_case("chunked"),
                _ => {}
            }
            head += &format!("{name}: {value}\n");
        }
        let mut answer = Vec::new();
        if chunked {
            loop {
                let length = number(&self.line()?, 16)?;
                self.take(length, &mut answer)?;
                self.line()?;
                if length == 0 {
                    break;
                }
            }
        } else {
            self.take(length.unwrap_or(0), &mut answer)?;
        }
        let succeeded = status.split(' ').nth(1).is_some_and(|code| code.starts_with('2'));
        if !succeeded {
            return Err(format!("{path}: {status}: {}", String::from_utf8_lossy(&answer)));
        }
        Ok((head, answer))
    }

    fn take(&mut self, length: u64, answer: &mut Vec<u8>) -> Result<(), String> {
        if length > ANSWER_MAX {
            return Err(format!("an answer of {length} bytes, and {ANSWER_MAX} is the most"));
        }
        let read = self.0.by_ref().take(length).read_to_end(answer).map_err(text)?;
        if u64::try_from(read).ok() != Some(length) {
            return Err("the answer ends too early".to_owned());
        }
        Ok(())
    }

    fn line(&mut self) -> Result<String, String> {
        let mut line = String::new();
        self.0.by_ref().take(65_536).read_line(&mut line).map_err(text)?;
        if line.is_empty() {
            return Err("the connection was closed".to_owned());
        }
        Ok(line.trim_end().to_owned())
    }
}

fn number(value: &str, radix: u32) -> Result<u64, String> {
    u64::from_str_radix(value.trim(), radix).map_err(|_| format!("'{value}' is no length"))
}
