//! Generates the crate from its document.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    quay_codegen::build_script::generate("openapi.yaml", "shop")
}
