//! A provider's keys (JSON Web Keys, RFC 7517), for the two algorithms that count here.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;

/// Most keys of a provider that are looked at: they have two to ten.
const KEYS_MAX: usize = 64;

/// Bytes of a coordinate of a point on P-256.
const COORDINATE_BYTES: usize = 32;

/// How a token may be signed. Others are none: `none` is no signature, and with those of shared secrets
/// (HS256) a public key would do as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    /// RSA with PKCS #1 v1.5 and SHA-256.
    Rs256,
    /// ECDSA on P-256 with SHA-256.
    Es256,
}

impl Algorithm {
    /// The algorithm of that name.
    pub(super) fn parse(name: &str) -> Option<Self> {
        match name {
            "RS256" => Some(Self::Rs256),
            "ES256" => Some(Self::Es256),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Es256 => "ES256",
        }
    }
}

/// The keys of a provider that sign with one of the algorithms.
#[derive(Debug, Default)]
pub(super) struct Keys(Vec<Key>);

#[derive(Debug)]
struct Key {
    id: Option<String>,
    material: Material,
}

#[derive(Debug)]
enum Material {
    Rsa { n: Vec<u8>, e: Vec<u8> },
    P256 { point: Vec<u8> },
}

/// A set as it is written.
#[derive(Deserialize)]
struct WrittenSet {
    keys: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct Written {
    kty: String,
    kid: Option<String>,
    alg: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    n: Option<String>,
    e: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl Keys {
    /// The keys of a JWK Set; those of other kinds and for other purposes are left out.
    ///
    /// # Errors
    /// When it is no such set.
    pub(super) fn parse(json: &[u8]) -> Result<Self, String> {
        let set: WrittenSet = serde_json::from_slice(json).map_err(|error| error.to_string())?;
        let keys = set.keys.into_iter().take(KEYS_MAX);
        Ok(Self(keys.filter_map(|key| Key::of(serde_json::from_value(key).ok()?)).collect()))
    }

    /// Whether the key of that id, or where none is named, one of these keys has signed `signed`.
    pub(super) fn verify(
        &self,
        algorithm: Algorithm,
        id: Option<&str>,
        signed: &[u8],
        signature: &[u8],
    ) -> bool {
        self.0.iter().any(|key| {
            let named = id.is_none() || key.id.as_deref() == id;
            named && key.algorithm() == algorithm && key.verify(signed, signature)
        })
    }
}

impl Key {
    fn of(written: Written) -> Option<Self> {
        let bytes = |text: Option<String>| URL_SAFE_NO_PAD.decode(text?).ok();
        let material = match (&*written.kty, written.crv.as_deref()) {
            ("RSA", _) => {
                // The numbers are without noughts in front; some providers write one.
                let number = |text| {
                    let bytes = bytes(text)?;
                    Some(bytes.into_iter().skip_while(|byte| *byte == 0).collect())
                };
                Material::Rsa { n: number(written.n)?, e: number(written.e)? }
            }
            ("EC", Some("P-256")) => {
                let (x, y) = (bytes(written.x)?, bytes(written.y)?);
                if (x.len(), y.len()) != (COORDINATE_BYTES, COORDINATE_BYTES) {
                    return None;
                }
                // Uncompressed: SEC 1, 2.3.3.
                Material::P256 { point: [&[4], &*x, &*y].concat() }
            }
            _ => return None,
        };
        let key = Self { id: written.kid, material };
        let other = written.alg.is_some_and(|name| name != key.algorithm().name());
        let encrypts = written.purpose.is_some_and(|purpose| purpose != "sig");
        (!other && !encrypts).then_some(key)
    }

    fn algorithm(&self) -> Algorithm {
        match self.material {
            Material::Rsa { .. } => Algorithm::Rs256,
            Material::P256 { .. } => Algorithm::Es256,
        }
    }

    fn verify(&self, signed: &[u8], signature: &[u8]) -> bool {
        match &self.material {
            Material::Rsa { n, e } => RsaPublicKeyComponents { n, e }
                .verify(&RSA_PKCS1_2048_8192_SHA256, signed, signature)
                .is_ok(),
            Material::P256 { point } => UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point)
                .verify(signed, signature)
                .is_ok(),
        }
    }
}
