import { roleId, roles } from 'shared.bicep'

@description('Where the state is: tables, queues, the orchestrations and the package that is deployed.')
param name string
param location string
param tags object
@description('Principal of the app.')
param appPrincipalId string
@description('Principal of whoever deploys; empty when it is not to upload packages.')
param deployerPrincipalId string
@description('Whether only private endpoints lead here.')
param private bool
@description('Whether the account is locked against deletion.')
param lock bool
param workspaceId string

var queues = ['video-orders', 'video-orders-poison', 'video-events']
var tables = [
  'jobs'
  'jobindex'
  'uses'
  'downloads'
  'assets'
  'keys'
  'quotas'
  'requests'
  'ledger'
  'outbox'
  'webhooksecrets'
  'guests'
  'portraitkeys'
  'absences'
]
var packages = 'packages'

resource account 'Microsoft.Storage/storageAccounts@2025-08-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    sasPolicy: { sasExpirationPeriod: '00.02:00:00', expirationAction: 'Block' }
    publicNetworkAccess: private ? 'Disabled' : 'Enabled'
    networkAcls: { bypass: 'AzureServices', defaultAction: private ? 'Deny' : 'Allow' }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      deleteRetentionPolicy: { enabled: true, days: 7 }
      containerDeleteRetentionPolicy: { enabled: true, days: 7 }
    }
    resource container 'containers' = { name: packages }
  }

  resource queue 'queueServices' = {
    name: 'default'
    resource each 'queues' = [for queue in queues: { name: queue }]
  }

  resource table 'tableServices' = {
    name: 'default'
    resource each 'tables' = [for table in tables: { name: table }]
  }
}

// The host keeps leases and keys in blobs it makes itself, and orchestrations make their own queues and tables:
// hence roles over the account, and the owner's for leases.
var appRoles = [roles.blobDataOwner, roles.queueDataContributor, roles.tableDataContributor]

resource app 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in appRoles: {
  name: guid(account.id, appPrincipalId, role)
  scope: account
  properties: { principalId: appPrincipalId, principalType: 'ServicePrincipal', roleDefinitionId: roleId(role) }
}]

resource deployer 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(deployerPrincipalId)) {
  name: guid(account::blobs::container.id, deployerPrincipalId, roles.blobDataContributor)
  scope: account::blobs::container
  properties: { principalId: deployerPrincipalId, roleDefinitionId: roleId(roles.blobDataContributor) }
}

// Who deploys makes the first key.
resource locksmith 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(deployerPrincipalId)) {
  name: guid(account.id, 'keys', deployerPrincipalId, roles.tableDataContributor)
  scope: account::table::each[indexOf(tables, 'keys')]
  properties: { principalId: deployerPrincipalId, roleDefinitionId: roleId(roles.tableDataContributor) }
}

resource guard 'Microsoft.Authorization/locks@2020-05-01' = if (lock) {
  name: 'state-stays'
  scope: account
  properties: { level: 'CanNotDelete', notes: 'Jobs, money and keys are kept here.' }
}

resource accountWatch 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'watch'
  scope: account
  properties: { workspaceId: workspaceId, metrics: [{ category: 'AllMetrics', enabled: true }] }
}

resource queueWatch 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'watch'
  scope: account::queue
  properties: { workspaceId: workspaceId, metrics: [{ category: 'AllMetrics', enabled: true }] }
}

resource tableWatch 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'watch'
  scope: account::table
  properties: { workspaceId: workspaceId, logs: [{ category: 'StorageDelete', enabled: true }] }
}

output id string = account.id
output name string = account.name
output queueEndpoint string = account.properties.primaryEndpoints.queue
output tableEndpoint string = account.properties.primaryEndpoints.table
output packagesUrl string = '${account.properties.primaryEndpoints.blob}${packages}'
