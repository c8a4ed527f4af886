//! What the portal last said about its users, in memory, for those who ask with every report: which
//! devices each may look at and change, which tokens have ended, which sessions there are.

use super::access::Access;
use super::token::Refusal;
use parking_lot::{Mutex, RwLock};
use std::collections::HashMap;
use std::sync::Arc;

/// The cookie of a browser's session: the existing service's name.
pub(crate) const SESSION_COOKIE: &str = "_ct_app_session";

/// Ids of devices, ordered as [`Access`] orders them; none stands for all.
pub(crate) type Devices = Option<Arc<[Box<str>]>>;

/// Whose token it is, and which: two UUIDs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bearer {
    /// The user.
    pub(crate) user: u128,
    /// The token.
    pub(crate) jti: u128,
}

/// What a user may do with devices.
#[derive(Clone, Debug)]
pub(crate) struct Reach {
    /// Those that it may look at.
    pub(crate) read: Devices,
    /// Those for which it may report.
    pub(crate) write: Devices,
}

/// A session: whose, and until when in seconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Session {
    /// The user.
    pub(crate) user: u128,
    /// When it ends.
    pub(crate) expires: i64,
}

/// All of it.
#[derive(Debug, Default)]
pub(crate) struct State {
    /// Users that may do anything at all.
    pub(crate) users: HashMap<u128, Reach>,
    /// Tokens that have ended before they expire.
    pub(crate) ended: std::collections::HashSet<u128>,
    /// Sessions, by the digest of their cookies.
    pub(crate) sessions: HashMap<String, Session>,
}

/// One thing of it that is new.
#[derive(Clone, Debug)]
pub(crate) enum News {
    /// A token has ended.
    TokenEnded(u128),
    /// The session of that digest has begun.
    SessionBegun(String, Session),
    /// The session of that digest has ended.
    SessionEnded(String),
}

impl State {
    fn take(&mut self, news: &News) {
        match news.clone() {
            News::TokenEnded(jti) => drop(self.ended.insert(jti)),
            News::SessionBegun(digest, session) => drop(self.sessions.insert(digest, session)),
            News::SessionEnded(digest) => drop(self.sessions.remove(&digest)),
        }
    }
}

/// What was last said.
#[derive(Debug, Default)]
pub struct Standing {
    state: RwLock<State>,
    /// What is new since somebody began to read all of it: it may have missed that.
    lately: Mutex<Vec<News>>,
}

impl Standing {
    /// All is going to be read anew: what is told from here on may not be in it. One reads at a time.
    pub(crate) fn reading(&self) {
        self.lately.lock().clear();
    }

    /// Takes what was read in place of what was known.
    pub(crate) fn replace(&self, mut state: State) {
        let lately = self.lately.lock();
        lately.iter().for_each(|news| state.take(news));
        *self.state.write() = state;
    }

    /// Takes something new, at once.
    pub(crate) fn tell(&self, news: News) {
        let mut lately = self.lately.lock();
        self.state.write().take(&news);
        lately.push(news);
    }

    /// What a token for `bearer`, which in itself gives `access`, allows: to write where `writing` says
    /// so, and else to read.
    ///
    /// # Errors
    /// When the token has ended, or its user is not known or waits for its deletion.
    pub(super) fn judge(
        &self,
        access: Access,
        bearer: Bearer,
        writing: bool,
    ) -> Result<Access, Refusal> {
        let state = self.state.read();
        if state.ended.contains(&bearer.jti) {
            return Err(Refusal::Revoked);
        }
        let reach = state.users.get(&bearer.user).ok_or(Refusal::Revoked)?;
        Ok(access.within(if writing { &reach.write } else { &reach.read }))
    }

    /// What the session of that digest may look at, at `now` in seconds.
    pub(super) fn session(&self, digest: &str, now: i64) -> Option<Devices> {
        let state = self.state.read();
        let session = state.sessions.get(digest).filter(|session| session.expires > now)?;
        Some(state.users.get(&session.user)?.read.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Identity, Key};
    use super::*;
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use hyper::header::{HeaderMap, HeaderValue};
    use serde_json::{Value, json};
    use sha2::{Digest, Sha256};

    const NOW: i64 = 1_700_000_000;

    fn ids(ids: &[&str]) -> Devices {
        Some(ids.iter().map(|id| Box::from(*id)).collect())
    }

    fn id(number: u128) -> String {
        uuid::Uuid::from_u128(number).to_string()
    }

    /// Which of devices 1, 2 and 3 the token may read and write; the text of the refusal where none.
    fn seen(identity: &Identity, claims: &Value) -> [String; 2] {
        let token = identity.key().sign_claims(claims);
        let mut headers = HeaderMap::new();
        headers.insert("authorization", format!("Bearer {token}").try_into().unwrap());
        let peer = [10, 0, 0, 1].into();
        let found = [identity.may_read(&headers, peer, NOW), identity.may_write(&headers, NOW)];
        found.map(|access| match access {
            Ok(access) => ["1", "2", "3"].into_iter().filter(|id| access.device(id)).collect(),
            Err(refusal) => refusal.text().to_owned(),
        })
    }

    #[test]
    fn users_reach_their_devices_while_their_tokens_are_good() {
        let key = Key::new(b"0123456789abcdef").unwrap();
        let standing = Arc::new(Standing::default());
        let identity = Identity::new(key).with_standing(Arc::clone(&standing));
        let users = HashMap::from([
            (1, Reach { read: None, write: None }),
            (2, Reach { read: ids(&["1", "2"]), write: ids(&["2"]) }),
            (3, Reach { read: ids(&[]), write: ids(&[]) }),
        ]);
        standing.replace(State { users, ended: [9].into(), ..State::default() });
        let user = |user: u128, jti: u128| json!({"sub": id(user), "jti": id(jti), "scp": "user", "exp": (NOW + 1).to_string()});
        let service = |user: u128, scope: &str, devices: &[&str]| {
            json!({"sub": id(user), "jti": id(8), "scp": "service", "scope": scope,
                   "devices": devices, "exp": NOW + 1})
        };
        let revoked = "revoked token";
        let (no_read, no_write) =
            ("the token has not the right to read", "the token has not the right to write");
        for (claims, wanted) in [
            (user(1, 5), ["123", "123"]),
            (user(2, 5), ["12", "2"]),
            (user(3, 5), ["", ""]),
            (user(4, 5), [revoked, revoked]),
            (user(1, 9), [revoked, revoked]),
            (service(1, "read write", &["3"]), ["3", "3"]),
            (service(2, "read", &["1", "3"]), ["1", no_write]),
            (service(2, "write", &["1", "2"]), [no_read, "2"]),
            // Of no user: a token of the server's own tool, or of another service with the secret.
            (json!({ "exp": NOW + 1 }), ["123", "123"]),
            (json!({"sub": "1", "scp": ["a"]}), ["123", "123"]),
        ] {
            assert_eq!(seen(&identity, &claims), wanted, "{claims}");
        }
        standing.tell(News::TokenEnded(5));
        assert_eq!(seen(&identity, &user(1, 5)), [revoked; 2]);
    }

    #[test]
    fn what_is_told_while_all_is_read_is_not_lost() {
        let standing = Standing::default();
        let session = Session { user: 2, expires: NOW + 1 };
        standing.tell(News::TokenEnded(1));
        standing.reading();
        standing.tell(News::TokenEnded(2));
        standing.tell(News::SessionBegun("a".to_owned(), session));
        standing.tell(News::SessionEnded("b".to_owned()));
        let sessions = HashMap::from([("b".to_owned(), session)]);
        standing.replace(State { sessions, ..State::default() });
        let state = standing.state.read();
        assert!(state.ended.iter().eq(&[2]), "the first is read from the database");
        assert!(state.sessions.keys().eq(&["a"]));
    }

    #[test]
    fn sessions_look_and_do_not_report() {
        let key = Key::new(b"0123456789abcdef").unwrap();
        let standing = Arc::new(Standing::default());
        let identity = Identity::new(key).with_standing(Arc::clone(&standing));
        let users = HashMap::from([(2, Reach { read: ids(&["1"]), write: ids(&["1"]) })]);
        standing.replace(State { users, ..State::default() });
        let digest = URL_SAFE_NO_PAD.encode(Sha256::digest("word"));
        let session = Session { user: 2, expires: NOW + 1 };
        standing.tell(News::SessionBegun(digest.clone(), session));
        let cookie = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert("cookie", HeaderValue::from_static(value));
            headers
        };
        let good = cookie("a=b; _ct_app_session=word");
        let peer = [10, 0, 0, 1].into();
        let access = identity.may_read(&good, peer, NOW).unwrap();
        assert!(access.device("1") && !access.device("2"));
        assert_eq!(identity.may_write(&good, NOW), Err(Refusal::Missing));
        assert!(identity.may_read(&good, peer, NOW + 1).is_err());
        assert!(identity.may_read(&cookie("_ct_app_session=wor"), peer, NOW).is_err());
        standing.tell(News::SessionEnded(digest));
        assert_eq!(identity.may_read(&good, peer, NOW), Err(Refusal::Missing));
    }
}
