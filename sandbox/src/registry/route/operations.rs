//! The operations of the registry, by which journal and faults know its requests.

use quay_api::Operation;

/// Declares the operations, for journal, faults and transactions.
macro_rules! operations {
    ($($name:ident $id:literal $method:literal $path:literal;)*) => {
        $(pub(super) static $name: Operation = Operation::custom($id, $method, $path, &[], false);)*

        /// Their ids, which faults may name.
        pub(crate) const IDS: &[&str] = &[$($id),*];
    };
}

operations! {
    OLD_PING "checkOldRegistry" "GET" "/v1/_ping";
    OLD_USER "getOldRegistryUser" "GET" "/v1/users/";
    PING "checkRegistry" "GET" "/v2/";
    TOKEN "getRegistryToken" "GET" "/v2/auth";
    CATALOG "listRegistryCatalog" "GET" "/v2/_catalog";
    TAGS "listRegistryTags" "GET" "/v2/{repository}/tags/list";
    BLOB "getBlob" "GET" "/v2/{repository}/blobs/{digest}";
    DELETE_BLOB "deleteBlob" "DELETE" "/v2/{repository}/blobs/{digest}";
    START "startBlobUpload" "POST" "/v2/{repository}/blobs/uploads/";
    UPLOAD "getBlobUpload" "GET" "/v2/{repository}/blobs/uploads/{uuid}";
    PATCH "patchBlobUpload" "PATCH" "/v2/{repository}/blobs/uploads/{uuid}";
    PUT "completeBlobUpload" "PUT" "/v2/{repository}/blobs/uploads/{uuid}";
    CANCEL "cancelBlobUpload" "DELETE" "/v2/{repository}/blobs/uploads/{uuid}";
    MANIFEST "pullManifest" "GET" "/v2/{repository}/manifests/{reference}";
    PUT_MANIFEST "pushManifest" "PUT" "/v2/{repository}/manifests/{reference}";
    DELETE_MANIFEST "deleteManifest" "DELETE" "/v2/{repository}/manifests/{reference}";
    REFERRERS "listReferrers" "GET" "/v2/{repository}/referrers/{digest}";
}
