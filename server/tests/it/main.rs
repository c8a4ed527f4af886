//! The server's stories: a real server on a port of its own, spoken to over HTTP.
