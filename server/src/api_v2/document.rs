//! The OpenAPI document of the table.

use super::operation::{Looks, Operation, Parameter, Place, Shape};
use super::{Problem, problem};
use crate::portal::Needs;
use hyper::{Method, StatusCode};
use std::collections::BTreeMap;
use utoipa::openapi::path::{
    OperationBuilder, ParameterBuilder, ParameterIn, PathItem, PathsBuilder,
};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type};
use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme,
};
use utoipa::openapi::tag::TagBuilder;
use utoipa::openapi::{
    ComponentsBuilder, ContentBuilder, InfoBuilder, OpenApi, OpenApiBuilder, Ref, RefOr, Required,
    ResponseBuilder,
};

/// The name of the cookie of browser sessions.
const COOKIE: &str = "concertim_session";

/// The document of all operations.
pub(super) fn document(operations: &[Operation]) -> OpenApi {
    let mut schemas = BTreeMap::new();
    add(&mut schemas, Shape::of::<Problem>());
    let mut paths = PathsBuilder::new();
    let mut items: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in operations {
        items.entry(operation.path).or_default().push(operation);
        let given = operation.gives.iter().filter_map(|(_, shape)| *shape);
        operation.takes.into_iter().chain(given).for_each(|shape| add(&mut schemas, shape));
    }
    for (path, operations) in items {
        let item = PathItem::default();
        let item = operations.iter().fold(item, |mut item, operation| {
            let made = Some(row(operation));
            match operation.method {
                Method::POST => item.post = made,
                Method::PUT => item.put = made,
                Method::PATCH => item.patch = made,
                Method::DELETE => item.delete = made,
                _ => item.get = made,
            }
            item
        });
        paths = paths.path(path, item);
    }
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
    let cookie = SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new(COOKIE)));
    let components = schemas
        .into_iter()
        .fold(ComponentsBuilder::new(), |built, (name, schema)| built.schema(name, schema))
        .security_scheme("token", SecurityScheme::Http(bearer))
        .security_scheme("session", cookie)
        .build();
    let mut tags: Vec<&str> = operations.iter().map(|operation| operation.tag).collect();
    tags.sort_unstable();
    tags.dedup();
    let tags = tags.into_iter().map(|tag| TagBuilder::new().name(tag).build());
    OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Concertim")
                .version("2")
                .description(Some(
                    "Racks, devices, people and metrics. How to page, filter, try again and change \
                     many things at once: docs/reference/portal-api-v2.md.",
                ))
                .build(),
        )
        .paths(paths.build())
        .components(Some(components))
        .tags(Some(tags.collect::<Vec<_>>()))
        .build()
}

fn add(schemas: &mut BTreeMap<String, RefOr<Schema>>, shape: Shape) {
    let mut others = Vec::new();
    (shape.others)(&mut others);
    schemas.insert((shape.name)().into_owned(), (shape.schema)());
    schemas.extend(others);
}

fn reference(shape: Shape) -> RefOr<Schema> {
    RefOr::Ref(Ref::from_schema_name((shape.name)()))
}

fn row(operation: &Operation) -> utoipa::openapi::path::Operation {
    let mut row = OperationBuilder::new()
        .operation_id(Some(operation.id))
        .tag(operation.tag)
        .summary(Some(operation.summary))
        .description(operation.description);
    for name in names(operation.path) {
        let parameter = ParameterBuilder::new()
            .name(name)
            .parameter_in(ParameterIn::Path)
            .required(Required::True)
            .schema(Some(ObjectBuilder::new().schema_type(Type::String)));
        row = row.parameter(parameter);
    }
    for parameter in &operation.parameters {
        row = row.parameter(query(parameter));
    }
    if let Some(shape) = operation.takes {
        let content = ContentBuilder::new().schema(Some(reference(shape))).build();
        let taken = RequestBodyBuilder::new()
            .content("application/json", content)
            .required(Some(Required::True));
        row = row.request_body(Some(taken.build()));
    }
    for (status, shape) in &operation.gives {
        let mut response = ResponseBuilder::new().description(said(*status));
        if let Some(shape) = shape {
            let content = ContentBuilder::new().schema(Some(reference(*shape))).build();
            response = response.content(operation.media, content);
        }
        row = row.response(status.as_str(), response.build());
    }
    for status in refusals(operation) {
        let content = ContentBuilder::new().schema(Some(reference(Shape::of::<Problem>()))).build();
        let response = ResponseBuilder::new()
            .description(said(status))
            .content(problem::CONTENT_TYPE, content)
            .build();
        row = row.response(status.as_str(), response);
    }
    let none = Vec::<String>::new;
    if operation.handle.is_none() {
        let either = row.security(SecurityRequirement::default());
        return either.security(SecurityRequirement::new("token", none())).build();
    }
    if operation.needs == Needs::Nothing {
        return row.build();
    }
    row.security(SecurityRequirement::new("token", none()))
        .security(SecurityRequirement::new("session", none()))
        .build()
}

/// The statuses of problems: those of the row, and those that follow from what it needs.
fn refusals(operation: &Operation) -> Vec<StatusCode> {
    if operation.handle.is_none() {
        return Vec::new();
    }
    let mut all = operation.refuses.clone();
    if operation.needs != Needs::Nothing {
        all.extend([StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN]);
    }
    if operation.path.contains('{') {
        all.push(StatusCode::NOT_FOUND);
    }
    all.push(StatusCode::BAD_REQUEST);
    all.sort_unstable();
    all.dedup();
    all
}

fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}

fn query(parameter: &Parameter) -> utoipa::openapi::path::Parameter {
    let text = || ObjectBuilder::new().schema_type(Type::String);
    let schema = match parameter.looks {
        Looks::Text | Looks::Texts => text(),
        Looks::Flag => ObjectBuilder::new().schema_type(Type::Boolean),
        Looks::Time => text().format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime))),
        Looks::Whole(least, most) => {
            ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(least)).maximum(Some(most))
        }
    };
    let says = match parameter.looks {
        Looks::Texts => format!("{} Several stand between commas.", parameter.says),
        _ => parameter.says.to_string(),
    };
    ParameterBuilder::new()
        .name(parameter.name)
        .parameter_in(match parameter.place {
            Place::Query => ParameterIn::Query,
            Place::Header => ParameterIn::Header,
        })
        .required(if parameter.required { Required::True } else { Required::False })
        .description(Some(says))
        .schema(Some(schema))
        .build()
}

fn said(status: StatusCode) -> &'static str {
    match status.as_u16() {
        200 => "It is so, or was done.",
        201 => "It was created.",
        202 => "It is being done.",
        204 => "It was done.",
        303 => "It goes on elsewhere.",
        304 => "It is still as the client has it.",
        507 => "There is no room for more.",
        400 => "The request cannot be understood.",
        401 => "You need to sign in.",
        403 => "You are not allowed to do this.",
        404 => "There is no such thing.",
        409 => "It does not go with what is there.",
        412 => "It has been changed since it was read.",
        413 => "The body is too large.",
        415 => "The body is of a type that is not taken.",
        422 => "The request breaks rules.",
        429 => "There were too many requests.",
        502 => "Another service did not do it.",
        503 => "It is too much at the moment.",
        _ => "It was not done.",
    }
}
