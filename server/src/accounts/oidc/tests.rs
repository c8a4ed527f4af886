//! Tokens, what browsers take along, and users found and made: without a provider.

use super::id_token::{Claims, Expected, Token};
use super::keys::Keys;
use super::pending::{Pending, taken_back};
use super::provider::may_call;
use super::*;
use crate::accounts::tests::{NOW, accounts, make, new_user};
use crate::accounts::{NewUser, Seal, users};
use crate::database::testing::Both;
use crate::database::{Columns, Database, sql};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use hyper::header::{COOKIE, HeaderValue};
use ring::rand::SystemRandom;
use ring::rsa::PublicKeyComponents;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PKCS1_SHA256, RSA_PKCS1_SHA512,
    RsaKeyPair,
};
use serde_json::{Value, json};
use std::process::Command;

const SECOND: i64 = 1_700_000_000;

const EXPECTED: Expected<'static> = Expected {
    issuer: "https://id.example",
    client_id: "concertim",
    nonce: "n-1",
    begun: SECOND - 30,
    now: SECOND,
};

fn coded(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn claims(changed: &Value) -> Value {
    let mut claims = json!({
        "iss": "https://id.example", "sub": "s-1", "aud": "concertim", "nonce": "n-1",
        "exp": SECOND + 300, "iat": SECOND - 1, "email": "bob@example.org", "email_verified": true,
    });
    for (name, value) in changed.as_object().unwrap() {
        claims[name] = value.clone();
    }
    claims.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    claims
}

/// A provider's pairs of keys: openssl makes the one that ring cannot.
struct Pairs {
    rsa: RsaKeyPair,
    p256: EcdsaKeyPair,
}

impl Pairs {
    fn new() -> Self {
        let made = Command::new("openssl")
            .args(["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"])
            .args(["-outform", "DER"])
            .output()
            .expect("openssl");
        assert!(made.status.success(), "{made:?}");
        let (random, way) = (SystemRandom::new(), &ECDSA_P256_SHA256_FIXED_SIGNING);
        let p256 = EcdsaKeyPair::generate_pkcs8(way, &random).unwrap();
        let p256 = EcdsaKeyPair::from_pkcs8(way, p256.as_ref(), &random).unwrap();
        Self { rsa: RsaKeyPair::from_der(&made.stdout).unwrap(), p256 }
    }

    fn written(&self) -> [Value; 2] {
        let PublicKeyComponents { n, e } = PublicKeyComponents::<Vec<u8>>::from(self.rsa.public());
        let (x, y) = self.p256.public_key().as_ref()[1..].split_at(32);
        [
            json!({ "kty": "RSA", "kid": "r", "use": "sig", "n": coded(n), "e": coded(e) }),
            json!({ "kty": "EC", "kid": "e", "crv": "P-256", "alg": "ES256",
                "x": coded(x), "y": coded(y) }),
        ]
    }

    fn keys(&self) -> Keys {
        Keys::parse(json!({ "keys": self.written() }).to_string().as_bytes()).unwrap()
    }

    /// A token of this header and these claims, signed as the header says.
    fn token(&self, header: &Value, claims: &Value) -> String {
        let signed = format!("{}.{}", coded(header.to_string()), coded(claims.to_string()));
        let (random, mut rsa) = (SystemRandom::new(), vec![0; self.rsa.public().modulus_len()]);
        let signature = match header["alg"].as_str().unwrap() {
            "RS256" => {
                self.rsa.sign(&RSA_PKCS1_SHA256, &random, signed.as_bytes(), &mut rsa).unwrap();
                rsa
            }
            "RS512" => {
                self.rsa.sign(&RSA_PKCS1_SHA512, &random, signed.as_bytes(), &mut rsa).unwrap();
                rsa
            }
            "ES256" => self.p256.sign(&random, signed.as_bytes()).unwrap().as_ref().to_vec(),
            // With what everybody has of the provider as the secret.
            "HS256" => {
                let secret = PublicKeyComponents::<Vec<u8>>::from(self.rsa.public()).n;
                let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&secret).unwrap();
                mac.update(signed.as_bytes());
                mac.finalize().into_bytes().to_vec()
            }
            _ => Vec::new(),
        };
        format!("{signed}.{}", coded(signature))
    }
}

fn check(text: &str, keys: &Keys) -> std::result::Result<Claims, &'static str> {
    Token::parse(text)?.check(keys, &EXPECTED)
}

#[test]
fn tokens_count_that_are_signed_with_a_key_of_the_provider() {
    let (pairs, others) = (Pairs::new(), Pairs::new());
    let (keys, good) = (pairs.keys(), claims(&json!({})));
    for header in [
        json!({ "alg": "RS256", "kid": "r" }),
        json!({ "alg": "RS256" }),
        json!({ "alg": "ES256", "kid": "e", "typ": "JWT" }),
    ] {
        let token = pairs.token(&header, &good);
        let claims = check(&token, &keys).unwrap();
        assert_eq!((&*claims.sub, claims.email_verified), ("s-1", true), "{header}");
        assert!(check(&others.token(&header, &good), &keys).is_err(), "{header}");
        // Other claims below the same signature.
        let root = coded(claims_of_another().to_string());
        let parts: Vec<&str> = token.split('.').collect();
        assert!(check(&[parts[0], &root, parts[2]].join("."), &keys).is_err(), "{header}");
        assert!(check(&[parts[0], parts[1], ""].join("."), &keys).is_err(), "{header}");
    }
    let signature = "it is not signed with a key of the provider";
    let algorithm = "its algorithm is neither RS256 nor ES256";
    let none = "it is no signed token";
    for (header, untrue) in [
        (json!({ "alg": "none" }), algorithm),
        (json!({ "alg": "None", "kid": "r" }), algorithm),
        (json!({ "alg": "HS256", "kid": "r" }), algorithm),
        (json!({ "alg": "RS512", "kid": "r" }), algorithm),
        (json!({ "alg": "RS256", "kid": "e" }), signature),
        (json!({ "alg": "ES256", "kid": "r" }), signature),
        (json!({ "alg": "RS256", "kid": "x" }), signature),
        (
            json!({ "alg": "RS256", "kid": "r", "crit": ["b64"] }),
            "its header demands what is not known here",
        ),
    ] {
        assert_eq!(check(&pairs.token(&header, &good), &keys).unwrap_err(), untrue, "{header}");
    }
    for text in ["", ".", "..", "a.b.c", "e30.e30.", "\u{e4}.\u{e4}.\u{e4}"] {
        assert_eq!(check(text, &keys).unwrap_err(), none, "{text}");
    }
    assert_eq!(check(&"x".repeat(70_000), &keys).unwrap_err(), "it is too long");
}

fn claims_of_another() -> Value {
    claims(&json!({ "sub": "s-2" }))
}

#[test]
fn the_specification_s_own_token_is_signed_by_its_key() {
    // RFC 7515, A.3.
    let key = json!({ "keys": [{ "kty": "EC", "crv": "P-256",
        "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
        "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0" }] });
    let keys = Keys::parse(key.to_string().as_bytes()).unwrap();
    let token = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGF\
                 tcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw\
                 5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
    assert!(Token::parse(token).unwrap().is_signed_by(&keys));
    assert!(!Token::parse(&token.replace(".Dt", ".Du")).unwrap().is_signed_by(&keys));
}

#[test]
fn keys_of_other_kinds_and_purposes_are_left_out() {
    let pairs = Pairs::new();
    let [rsa, p256] = pairs.written();
    let good = claims(&json!({}));
    let counts = |key: &Value| {
        let set = json!({ "keys": [{ "kty": "oct", "k": "AAAA" }, 5, key] });
        let keys = Keys::parse(set.to_string().as_bytes()).unwrap();
        let alg = if key["kty"] == "RSA" { "RS256" } else { "ES256" };
        check(&pairs.token(&json!({ "alg": alg }), &good), &keys).is_ok()
    };
    assert!(counts(&rsa) && counts(&p256));
    for (key, name, value) in [
        (&rsa, "use", json!("enc")),
        (&rsa, "alg", json!("RS512")),
        (&rsa, "alg", json!("RSA-OAEP")),
        (&rsa, "n", json!("")),
        (&rsa, "e", json!(null)),
        (&p256, "crv", json!("P-384")),
        (&p256, "x", json!("AAAA")),
        (&p256, "y", json!("!")),
    ] {
        let mut key = key.clone();
        key[name] = value;
        assert!(!counts(&key), "{key}");
    }
    // A nought in front is no other number.
    let mut padded = rsa.clone();
    let n = URL_SAFE_NO_PAD.decode(rsa["n"].as_str().unwrap()).unwrap();
    padded["n"] = json!(coded([&[0], &*n].concat()));
    assert!(counts(&padded));
    for text in ["", "[]", "{}", "{\"keys\":1}"] {
        assert!(Keys::parse(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn each_claim_has_to_be_for_this_sign_in() {
    let pairs = Pairs::new();
    let (keys, header) = (pairs.keys(), json!({ "alg": "ES256", "kid": "e" }));
    let checked = |changed: &Value| check(&pairs.token(&header, &claims(changed)), &keys);
    for good in [
        json!({ "aud": ["concertim"] }),
        json!({ "aud": ["other", "concertim"], "azp": "concertim" }),
        json!({ "exp": SECOND - 59 }),
        json!({ "iat": SECOND + 60, "nbf": SECOND + 60 }),
        json!({ "iat": SECOND - 90 }),
        json!({ "groups": ["a", "b"] }),
    ] {
        assert!(checked(&good).is_ok(), "{good}");
    }
    let lacks = "it lacks a claim that it must have";
    for (changed, untrue) in [
        (json!({ "iss": "https://id.example/" }), "it is of another issuer"),
        (json!({ "iss": null }), lacks),
        (json!({ "aud": "other" }), "it is for another client"),
        (json!({ "aud": [] }), "it is for another client"),
        (json!({ "aud": ["other"], "azp": "concertim" }), "it is for another client"),
        (json!({ "aud": null }), lacks),
        (
            json!({ "aud": ["concertim", "other"] }),
            "it is for several clients, and does not say for which",
        ),
        (json!({ "azp": "other" }), "it was given to another client"),
        (json!({ "exp": SECOND - 60 }), "it has expired"),
        (json!({ "exp": null }), lacks),
        (json!({ "exp": "never" }), lacks),
        (json!({ "iat": SECOND + 61 }), "it was issued in the future"),
        (json!({ "iat": SECOND - 91 }), "it is older than the sign-in"),
        (json!({ "iat": i64::MIN }), "it is older than the sign-in"),
        (json!({ "iat": null }), lacks),
        (json!({ "nbf": SECOND + 61 }), "it does not count yet"),
        (json!({ "nonce": "n-2" }), "it was issued for another sign-in"),
        (json!({ "nonce": null }), "it was issued for another sign-in"),
        (json!({ "sub": "" }), "its subject is none"),
        (json!({ "sub": "s".repeat(256) }), "its subject is none"),
        (json!({ "sub": null }), lacks),
    ] {
        assert_eq!(checked(&changed).unwrap_err(), untrue, "{changed}");
    }
    for (written, verified) in [
        (json!(true), true),
        (json!("true"), true),
        (json!(false), false),
        (json!("false"), false),
        (json!(1), false),
        (json!(null), false),
    ] {
        let claims = checked(&json!({ "email_verified": written })).unwrap();
        assert_eq!(claims.email_verified, verified, "{written}");
    }
}

#[test]
fn only_the_browser_that_began_comes_back_and_within_ten_minutes() {
    let (seal, other) = (Seal::derived([1; 32], "a"), Seal::derived([1; 32], "b"));
    let pending = Pending::new("/racks", NOW).unwrap();
    let words = [&pending.state, &pending.nonce, &pending.verifier, &pending.challenge()];
    assert!(words.iter().all(|word| word.len() == 43), "{words:?}");
    let set = pending.set_cookie(&seal, true).unwrap();
    assert!(set.ends_with("; Path=/api/v2/oidc; Max-Age=600; HttpOnly; SameSite=Lax; Secure"));
    assert!(words.iter().all(|word| !set.contains(&***word)), "{set}");
    let mut headers = HeaderMap::new();
    let pair = set.split(';').next().unwrap();
    headers.insert(COOKIE, HeaderValue::try_from(format!("a=b; {pair}")).unwrap());
    let of = |seal: &Seal, state: &str, now: i64| Pending::of(&headers, seal, state, now);
    let last = NOW + 600 * MICROS - 1;
    for now in [NOW, last] {
        let back = of(&seal, &pending.state, now).unwrap();
        assert_eq!((&back.verifier, &*back.return_to), (&pending.verifier, "/racks"));
    }
    assert!(of(&seal, &pending.state, last + 1).is_none());
    assert!(of(&seal, &pending.state, NOW - 1).is_none());
    assert!(of(&seal, "", NOW).is_none() && of(&seal, &pending.nonce, NOW).is_none());
    assert!(of(&other, &pending.state, NOW).is_none());
    assert!(Pending::of(&HeaderMap::new(), &seal, &pending.state, NOW).is_none());
    assert!(taken_back(false).starts_with("concertim_oidc=; Path=/api/v2/oidc; Max-Age=0;"));
    // RFC 7636, appendix B.
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".to_owned();
    let challenge = Pending { verifier, ..pending }.challenge();
    assert_eq!(challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

#[test]
fn one_goes_on_at_this_site_and_calls_go_to_https() {
    for path in ["/", "/racks?x=1#y", "/a//b", "/%2F%2Fb"] {
        assert!(is_path_here(path), "{path}");
    }
    let long = format!("/{}", "x".repeat(1_000));
    for path in ["", "racks", "//b", "/\\b", "\\b", "https://b", "/\tb", "/ b", "/\u{e4}", &long] {
        assert!(!is_path_here(path), "{path}");
    }
    for (issuer, url, may) in [
        ("https://a", "https://a/x?y=1", true),
        ("https://a", "https://b", true),
        ("https://a", "http://a", false),
        ("https://a", "http://127.0.0.1", false),
        ("http://127.0.0.1:1", "http://127.0.0.1:1/x", true),
        ("http://127.0.0.1:1", "http://localhost/x", true),
        ("http://[::1]:1", "http://[::1]:1/x", true),
        ("http://localhost", "http://a", false),
        ("http://localhost.a", "http://localhost.a", false),
        ("http://a", "http://a", false),
        ("https://a", "/x", false),
        ("https://a", "ftp://a", false),
    ] {
        assert_eq!(may_call(issuer, url), may, "{issuer} {url}");
    }
}

#[test]
fn settings_that_cannot_be_are_told() {
    let settings = Settings {
        issuer: "https://id.example".to_owned(),
        client_id: "c".to_owned(),
        client_secret: Some("hidden".to_owned()),
        redirect_url: "https://site.example/api/v2/oidc/callback".to_owned(),
        scopes: vec!["openid".to_owned()],
        users: Users::Known,
    };
    assert!(!format!("{settings:?}").contains("hidden"));
    let site = "https://site.example/api/v2/oidc/callback";
    let told = |issuer: &str, redirect_url: &str| {
        let (issuer, redirect_url) = (issuer.to_owned(), redirect_url.to_owned());
        let settings = Settings { issuer, redirect_url, ..settings.clone() };
        Oidc::new(settings, Seal::derived([1; 32], "a")).map_err(|error| error.to_string())
    };
    assert!(told("https://id.example", site).is_ok());
    assert!(told("http://127.0.0.1:1", "http://localhost/api/v2/oidc/callback").is_ok());
    for (issuer, redirect_url, says) in [
        ("http://id.example", site, "oidc.issuer: \"http://id.example\" has to be an https URL"),
        ("https://id.example?x", site, "without a query"),
        ("https://id.example", "http://site.example/api/v2/oidc/callback", "oidc.redirect_url: "),
        ("https://id.example", "https://site.example/", "has to end in /api/v2/oidc/callback"),
    ] {
        let error = told(issuer, redirect_url).unwrap_err();
        assert!(error.contains(says), "{error}");
    }
}

async fn matched(
    database: &Database,
    changed: &Value,
    users: Users,
) -> std::result::Result<String, &'static str> {
    let claims: Claims = serde_json::from_value(claims(changed)).unwrap();
    let mut transaction = database.begin().await.unwrap();
    let found = matching::user(&mut transaction, "https://id.example", &claims, users, NOW).await;
    match found {
        Ok(id) => {
            transaction.commit(NOW).await.unwrap();
            Ok(id)
        }
        Err(Trouble::User(why)) => Err(why),
        Err(other) => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn users_are_found_by_who_they_were_or_a_verified_address_and_never_root_users() {
    let both = Both::new().await;
    for database in &both.databases {
        let _ = accounts(database).await;
        let bob = NewUser { email: "bob@example.org".into(), ..new_user("bob") };
        let bob = make(database, bob).await.unwrap();
        let root = NewUser { email: "root@example.org".into(), root: true, ..new_user("root") };
        let root = make(database, root).await.unwrap();
        for users in [Users::Known, Users::Create] {
            for (changed, why) in [
                (json!({ "email": null }), "the provider tells no verified e-mail address"),
                (
                    json!({ "email_verified": false }),
                    "the provider tells no verified e-mail address",
                ),
                (
                    json!({ "email": "Root@Example.org" }),
                    "root users are not found by their e-mail address",
                ),
            ] {
                assert_eq!(matched(database, &changed, users).await, Err(why), "{changed}");
            }
        }
        let stranger = json!({ "sub": "s-2", "email": "eve@example.org",
            "preferred_username": "bob", "name": "Eve" });
        let refused = matched(database, &stranger, Users::Known).await;
        assert_eq!(refused, Err("no user has the e-mail address"));
        let id = matched(database, &json!({ "email": " BOB@example.org" }), Users::Known).await;
        assert_eq!(id.unwrap(), bob.id);
        // From now on by who it is there, whatever the address.
        let moved = json!({ "email": "root@example.org", "email_verified": false });
        assert_eq!(matched(database, &moved, Users::Known).await.unwrap(), bob.id);

        let eve = matched(database, &stranger, Users::Create).await.unwrap();
        assert_eq!(matched(database, &stranger, Users::Known).await.unwrap(), eve);
        let eve = users::find(database, &eve).await.unwrap().unwrap();
        assert_eq!((&*eve.login, &*eve.name, &*eve.email), ("bob-2", "Eve", "eve@example.org"));
        assert!(!eve.root && !eve.has_password && eve.roles.is_empty());
        let nameless = json!({ "sub": "s-3", "email": "x.y@example.org" });
        let id = matched(database, &nameless, Users::Create).await.unwrap();
        let user = users::find(database, &id).await.unwrap().unwrap();
        assert_eq!((&*user.login, &*user.name), ("x.y", "x.y"));

        let links = "SELECT action, subject, detail FROM changes WHERE action = 'link' ORDER BY id";
        let links = database.all(sql(links)).await.unwrap();
        let links: Vec<String> = links.iter().map(|row| row.text("subject").unwrap()).collect();
        assert_eq!(links, ["bob", "bob-2", "x.y"]);
        let linked = sql("SELECT user_id FROM user_identities WHERE user_id = $1").text(&*root.id);
        assert!(database.first(linked).await.unwrap().is_none());

        let mut transaction = database.begin().await.unwrap();
        let by = crate::accounts::tests::root();
        users::mark_deleted(&mut transaction, &by, &user.id, true, NOW).await.unwrap();
        transaction.commit(NOW).await.unwrap();
        let other = json!({ "sub": "s-4", "email": "x.y@example.org" });
        let refused = matched(database, &other, Users::Create).await;
        assert_eq!(refused, Err("the user waits for its deletion"));
    }
}
