"""An OpenID provider on a free port, whose address it prints: oidc-provider-mock, which is made of authlib.

It looks at PKCE, which that provider leaves alone. By PUT of /test it forges its ID tokens as JSON says:
{"sign": "none" | "hs256" | "other-key" | "new-key", "claims": {...}, "broken": true}
"""

import base64
import hashlib
import hmac
import json
import os

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # http, on this machine alone

import flask
import oidc_provider_mock
import werkzeug.serving
from authlib import jose
from authlib.oauth2.rfc7636 import create_s256_code_challenge

app = oidc_provider_mock.app(require_client_registration=True, require_nonce=True)
app.debug = False
challenges = {}
orders = {}


def coded(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def forged(token):
    storage = flask.g.oidc_provider_mock_storage
    header, payload, _ = token.split(".")
    read = lambda part: json.loads(base64.urlsafe_b64decode(part + "=="))
    header, claims = read(header), {**read(payload), **orders.get("claims", {})}
    claims = {name: value for name, value in claims.items() if value is not None}
    sign, key = orders.get("sign"), storage.jwk
    if sign in ("none", "hs256"):
        header["alg"] = "none" if sign == "none" else "HS256"
        text = coded(json.dumps(header).encode()) + "." + coded(json.dumps(claims).encode())
        public = key.as_pem(is_private=False)
        made = b"" if sign == "none" else hmac.digest(public, text.encode(), hashlib.sha256)
        return text + "." + coded(made)
    if sign == "other-key":
        key = jose.RSAKey.generate_key(is_private=True)
    made = jose.JsonWebSignature().serialize_compact(header, json.dumps(claims).encode(), key)
    made = made.decode()
    if orders.get("broken"):
        made = made[:-8] + ("A" if made[-8] != "A" else "B") + made[-7:]
    return made


@app.before_request
def look_at_pkce():
    asked = flask.request
    if asked.path == "/oauth2/authorize" and asked.args.get("code_challenge_method") != "S256":
        return "no PKCE", 400
    if asked.path == "/oauth2/token":
        wanted = challenges.pop(asked.form.get("code"), None)
        if create_s256_code_challenge(asked.form.get("code_verifier", "")) != wanted:
            return {"error": "invalid_grant"}, 400


@app.after_request
def note_challenge(answer):
    asked = flask.request
    if asked.path == "/oauth2/authorize" and "code=" in answer.headers.get("Location", ""):
        code = answer.headers["Location"].split("code=")[1].split("&")[0]
        challenges[code] = asked.args["code_challenge"]
    if asked.path == "/oauth2/token" and answer.status_code == 200 and orders:
        tokens = answer.get_json()
        answer.set_data(json.dumps({**tokens, "id_token": forged(tokens["id_token"])}))
    return answer


@app.put("/test")
def order():
    orders.clear()
    orders.update(flask.request.get_json())
    if orders.get("sign") == "new-key":
        flask.g.oidc_provider_mock_storage.jwk = jose.RSAKey.generate_key(is_private=True)
    return "", 204


server = werkzeug.serving.make_server("127.0.0.1", 0, app, threaded=True)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
