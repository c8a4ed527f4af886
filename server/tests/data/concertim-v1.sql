-- The tables of the existing service that are read when a site is taken over, as its description has them.
CREATE TABLE schema_migrations (version VARCHAR PRIMARY KEY);
INSERT INTO schema_migrations SELECT CAST(20230101000000 + n AS TEXT) FROM generate_series(1, 53) n;
INSERT INTO schema_migrations VALUES ('20240507103025');
CREATE TABLE users (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), login VARCHAR(80) NOT NULL,
  name VARCHAR(56) NOT NULL, email TEXT NOT NULL DEFAULT '', encrypted_password VARCHAR(128) NOT NULL,
  root BOOLEAN NOT NULL DEFAULT FALSE, cloud_user_id VARCHAR, foreign_password VARCHAR,
  pending_foreign_password VARCHAR, deleted_at TIMESTAMP(6), created_at TIMESTAMP(6) NOT NULL,
  updated_at TIMESTAMP(6) NOT NULL);
CREATE TABLE teams (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), name VARCHAR(255) NOT NULL,
  project_id VARCHAR(255), billing_acct_id VARCHAR(255), cost NUMERIC NOT NULL DEFAULT 0,
  credits NUMERIC NOT NULL DEFAULT 0, billing_period_start DATE, billing_period_end DATE,
  deleted_at TIMESTAMP(6), single_user BOOLEAN NOT NULL DEFAULT FALSE,
  created_at TIMESTAMP(6) NOT NULL, updated_at TIMESTAMP(6) NOT NULL);
CREATE TABLE team_roles (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), user_id UUID NOT NULL,
  team_id UUID NOT NULL, role VARCHAR NOT NULL, created_at TIMESTAMP(6) NOT NULL,
  updated_at TIMESTAMP(6) NOT NULL);
CREATE TABLE templates (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), name VARCHAR(255) NOT NULL,
  height INTEGER NOT NULL, depth INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 1,
  template_type VARCHAR(255) NOT NULL, rackable INTEGER NOT NULL DEFAULT 1,
  simple BOOLEAN NOT NULL DEFAULT TRUE, description VARCHAR(255), images JSONB NOT NULL, rows INTEGER,
  columns INTEGER, padding_left INTEGER NOT NULL DEFAULT 0, padding_bottom INTEGER NOT NULL DEFAULT 0,
  padding_right INTEGER NOT NULL DEFAULT 0, padding_top INTEGER NOT NULL DEFAULT 0, foreign_id VARCHAR,
  vcpus INTEGER, ram INTEGER, disk INTEGER, model VARCHAR(255), rack_repeat_ratio VARCHAR(255),
  tag VARCHAR, created_at TIMESTAMP(6) NOT NULL, updated_at TIMESTAMP(6) NOT NULL);
CREATE TABLE racks (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), name VARCHAR(255) NOT NULL,
  u_height INTEGER NOT NULL DEFAULT 42, u_depth INTEGER NOT NULL DEFAULT 2,
  modified_timestamp INTEGER NOT NULL DEFAULT 0, metadata JSONB NOT NULL DEFAULT '{}',
  status VARCHAR NOT NULL, cost NUMERIC NOT NULL DEFAULT 0, creation_output VARCHAR,
  network_details JSONB NOT NULL DEFAULT '{}', order_id VARCHAR, template_id UUID NOT NULL,
  team_id UUID NOT NULL, created_at TIMESTAMP(6) NOT NULL, updated_at TIMESTAMP(6) NOT NULL);
CREATE TABLE locations (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), u_depth INTEGER NOT NULL DEFAULT 2,
  u_height INTEGER NOT NULL DEFAULT 1, start_u INTEGER NOT NULL, end_u INTEGER NOT NULL,
  facing VARCHAR NOT NULL DEFAULT 'f', rack_id UUID NOT NULL);
CREATE TABLE base_chassis (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), name VARCHAR(255) NOT NULL,
  location_id UUID NOT NULL, template_id UUID NOT NULL);
CREATE TABLE devices (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), name VARCHAR(255) NOT NULL,
  description VARCHAR(255), metadata JSONB NOT NULL DEFAULT '{}', status VARCHAR NOT NULL,
  cost NUMERIC NOT NULL DEFAULT 0, base_chassis_id UUID NOT NULL, details_type VARCHAR,
  details_id UUID, type VARCHAR NOT NULL, created_at TIMESTAMP(6) NOT NULL,
  updated_at TIMESTAMP(6) NOT NULL);
CREATE TABLE device_compute_details (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), public_ips VARCHAR,
  private_ips VARCHAR, ssh_key VARCHAR, login_user VARCHAR, volume_details JSONB NOT NULL DEFAULT '{}');
CREATE TABLE device_volume_details (id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  availability_zone VARCHAR, bootable BOOLEAN, encrypted BOOLEAN, read_only BOOLEAN, size INTEGER,
  volume_type VARCHAR);
CREATE TABLE device_network_details (id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  admin_state_up BOOLEAN, dns_domain VARCHAR, l2_adjacency BOOLEAN, mtu INTEGER,
  port_security_enabled BOOLEAN, shared BOOLEAN, qos_policy VARCHAR);
CREATE TABLE data_source_maps (id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  map_to_grid VARCHAR(56) NOT NULL, map_to_cluster VARCHAR(56) NOT NULL,
  map_to_host VARCHAR(150) NOT NULL, device_id UUID NOT NULL);
CREATE TABLE rackview_presets (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), name VARCHAR(255) NOT NULL,
  "default" BOOLEAN NOT NULL DEFAULT FALSE, values JSONB, global BOOLEAN NOT NULL DEFAULT FALSE,
  user_id UUID, created_at TIMESTAMP(6) NOT NULL, updated_at TIMESTAMP(6) NOT NULL);
CREATE TABLE settings (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), settings JSONB NOT NULL);
